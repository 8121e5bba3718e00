import Kernel
import Site

/// The one to three axes a manager's form ends with.
struct AxesForm: Form {
    static func text(_ index: Int) -> FieldDeclaration { FieldDeclaration("axis\(index)", isRequired: false, most: 500) }
    static func signal(_ index: Int) -> FieldDeclaration { FieldDeclaration("signal\(index)", isRequired: false, most: 1000) }
    static func support(_ index: Int) -> FieldDeclaration { FieldDeclaration("support\(index)", isRequired: false, most: 1000) }
    static let fields = [AnswersForm.version, AnswersForm.then] + (1...AxisDraft.most).flatMap { [text($0), signal($0), support($0)] }

    let version: Int
    let then: FormThen
    let rows: [(text: String, signal: String, support: String)]

    init(_ input: inout FormReader) {
        version = input.number(AnswersForm.version, in: 1...1_000_000_000) ?? 0
        then = input.choice(AnswersForm.then, of: FormThen.self) ?? .stay
        rows = (1...AxisDraft.most).map {
            (text: input.text(Self.text($0)), signal: input.text(Self.signal($0)), support: input.text(Self.support($0)))
        }
    }

    func axes(_ known: [AxisDraft], by language: Language) -> [AxisDraft] {
        rows.enumerated().map { index, row in
            let former = known.first { $0.position == index + 1 }
            return AxisDraft(
                position: index + 1, text: .kept(row.text, or: former?.text, in: language), signal: .kept(row.signal, or: former?.signal, in: language),
                support: .kept(row.support, or: former?.support, in: language))
        }
    }
}
