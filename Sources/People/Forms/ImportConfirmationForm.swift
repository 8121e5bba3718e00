import Kernel
import Site

/// The plan that was shown, by its digest: nothing else is carried out.
struct ImportConfirmationForm: Form {
    static let plan = FieldDeclaration("plan", most: 64)
    static let fields = [plan]

    let plan: String

    init(_ input: inout FormReader) {
        plan = input.line(Self.plan)
    }
}
