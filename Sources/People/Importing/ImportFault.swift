import Kernel

/// What is wrong, without saying where. The sentences stand in `Words`; they are made only for the problems that are told.
struct ImportFault {
    let kind: ImportProblem.Kind
    private let fr: () -> String
    private let en: () -> String
    /// The text somebody must be asked about.
    let example: String?

    init(_ kind: ImportProblem.Kind, example: String? = nil, fr: @autoclosure @escaping () -> String, en: @autoclosure @escaping () -> String) {
        self.kind = kind
        self.example = example
        self.fr = fr
        self.en = en
    }

    var message: Phrase { Phrase(fr: fr(), en: en()) }
}
