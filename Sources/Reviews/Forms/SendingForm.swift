import Kernel
import Site

/// Sending what was just read again: from the version that was read.
struct SendingForm: Form {
    static let fields = [AnswersForm.version]

    let version: Int

    init(_ input: inout FormReader) {
        version = input.number(AnswersForm.version, in: 1...1_000_000_000) ?? 0
    }
}
