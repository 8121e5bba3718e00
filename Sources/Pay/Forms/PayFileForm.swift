import Foundation
import Kernel
import Site

/// A file of bands or of people's pay, sent, pasted, or sent back by a page that already had it.
struct PayFileForm: Form {
    static let kind = FieldDeclaration("kind", .choice)
    static let file = FieldDeclaration(PayRefusal.field, .file, isRequired: false, most: 4 << 20)
    static let text = FieldDeclaration("text", isRequired: false, most: 2_000_000)
    static let content = FieldDeclaration("content", isRequired: false, most: 6_000_000)
    static let sheet = FieldDeclaration("sheet", isRequired: false, most: 255)
    static let fields = [kind, file, text, content, sheet]

    let source: PayFileSource

    init(_ input: inout FormReader) {
        let kind: PayFileKind = input.choice(Self.kind) ?? .bands
        let file = input.files(Self.file).first
        let (content, text) = (input.line(Self.content), input.verbatim(Self.text))
        let held = content.isEmpty ? Array(text.utf8) : Data(base64Encoded: content).map(Array.init) ?? []
        let bytes = file?.bytes ?? held
        if bytes.isEmpty { input.note(Self.file.name, Complaint.noFile) }
        source = PayFileSource(kind: kind, bytes: bytes, sheet: input.optionalName(Self.sheet))
    }

    /// What a page sends back of a file it was given.
    static func again(_ source: PayFileSource, sheet: String?) -> [(String, String)] {
        [(kind.name, source.kind.rawValue), (content.name, Data(source.bytes).base64EncodedString())] + (sheet.map { [(Self.sheet.name, $0)] } ?? [])
    }
}

/// The same file again, with what was shown of it.
struct PayConfirmationForm: Form {
    static let kind = FieldDeclaration("kind", .choice)
    static let content = FieldDeclaration("content", most: 6_000_000)
    static let plan = FieldDeclaration("plan", most: 64)
    static let fields = [kind, content, plan, PayFileForm.sheet]

    let source: PayFileSource
    let plan: String

    init(_ input: inout FormReader) {
        let kind: PayFileKind = input.choice(Self.kind) ?? .bands
        let bytes = Data(base64Encoded: input.line(Self.content)).map(Array.init) ?? []
        if bytes.isEmpty { input.note(PayRefusal.field, Complaint.noFile) }
        source = PayFileSource(kind: kind, bytes: bytes, sheet: input.optionalName(PayFileForm.sheet))
        plan = input.line(Self.plan)
    }
}
