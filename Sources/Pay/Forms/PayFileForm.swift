import Foundation
import Kernel
import Site

/// A file of bands or of people's pay, sent or pasted.
struct PayFileForm: Form {
    static let kind = FieldDeclaration("kind", .choice)
    static let file = FieldDeclaration(PayRefusal.field, .file, isRequired: false, most: 4 << 20)
    static let text = FieldDeclaration("text", isRequired: false, most: 2_000_000)
    static let fields = [kind, file, text]

    let source: PayFileSource

    init(_ input: inout FormReader) {
        let kind: PayFileKind = input.choice(Self.kind) ?? .bands
        let file = input.files(Self.file).first
        let bytes = file?.bytes ?? Array(input.verbatim(Self.text).utf8)
        if bytes.isEmpty { input.note(Self.file.name, Complaint.noFile) }
        source = PayFileSource(kind: kind, bytes: bytes)
    }
}

/// The same file again, with what was shown of it.
struct PayConfirmationForm: Form {
    static let kind = FieldDeclaration("kind", .choice)
    static let content = FieldDeclaration("content", most: 6_000_000)
    static let plan = FieldDeclaration("plan", most: 64)
    static let fields = [kind, content, plan]

    let source: PayFileSource
    let plan: String

    init(_ input: inout FormReader) {
        let kind: PayFileKind = input.choice(Self.kind) ?? .bands
        let bytes = Data(base64Encoded: input.line(Self.content)).map(Array.init) ?? []
        if bytes.isEmpty { input.note(PayRefusal.field, Complaint.noFile) }
        source = PayFileSource(kind: kind, bytes: bytes)
        plan = input.line(Self.plan)
    }
}
