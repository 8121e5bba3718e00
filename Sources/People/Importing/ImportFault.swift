import Kernel

/// What is wrong, without saying where. The sentences stand in `Words`; they are made only for the problems that are told.
struct ImportFault {
    let kind: ImportProblem.Kind
    private let fr: () -> String
    private let en: () -> String

    init(_ kind: ImportProblem.Kind, fr: @autoclosure @escaping () -> String, en: @autoclosure @escaping () -> String) {
        self.kind = kind
        self.fr = fr
        self.en = en
    }

    var message: Phrase { Phrase(fr: fr(), en: en()) }
}
