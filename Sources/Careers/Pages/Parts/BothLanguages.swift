import Kernel
import Site

extension LocalizedText {
    /// One language a line, for two texts to be told apart.
    var bothLanguages: String { [fr, en].compactMap { $0 }.joined(separator: "\n") }
}

extension FormState {
    /// What was typed in several boxes, one a line.
    func lines(_ fields: FieldDeclaration...) -> String {
        fields.map { value($0.name).replacing("\r\n", with: "\n") }.filter { !$0.isEmpty }.joined(separator: "\n")
    }
}
