import Kernel
import Site

/// Files to look at before anything is stored: attached, pasted, seen once already, or a template of ours.
struct ImportForm: Form {
    static let files = FieldDeclaration("files", .file, isRequired: false, most: 8 << 20)
    static let text = FieldDeclaration("text", isRequired: false, most: 4_000_000)
    static let source = FieldDeclaration("source", isRequired: false, most: 12_000_000)
    static let template = FieldDeclaration("template", .choice, isRequired: false)
    /// The levels from the lowest to the highest, as `LevelOrder` reads them.
    static let order = FieldDeclaration("order", isRequired: false, most: 60_000)
    static let fields = [files, text, source, template, order]
    static let bodyLimit = 24 << 20

    let sources: [ImportSource]
    let order: String

    init(_ input: inout FormReader) {
        sources = input.sources()
        order = input.text(Self.order)
        if sources.isEmpty { input.note(Self.files.name, ImportWords.nothingSent) }
    }
}

/// The same files, to be stored as they were seen.
struct ImportStoringForm: Form {
    static let target = FieldDeclaration("target", .choice, isRequired: false)
    static let fields = [target] + ImportForm.fields

    let sources: [ImportSource]
    let order: String
    let target: ImportTarget

    init(_ input: inout FormReader) {
        sources = input.sources()
        order = input.text(ImportForm.order)
        if sources.isEmpty { input.note(ImportForm.source.name, ImportWords.nothingSent) }
        target = input.choice(Self.target) ?? .newFramework
    }
}

extension FormReader {
    fileprivate mutating func sources() -> [ImportSource] {
        var sources = ImportSource.list(from: text(ImportForm.source))
        sources += files(ImportForm.files).map { ImportSource(name: $0.name, bytes: $0.bytes) }
        let pasted = text(ImportForm.text)
        if !pasted.isEmpty { sources.append(ImportSource(name: "", bytes: Array(pasted.utf8))) }
        if let template = choice(ImportForm.template, of: FrameworkTemplate.self) {
            sources.append(ImportSource(name: template.file.name, bytes: template.file.bytes))
        }
        return sources
    }
}
