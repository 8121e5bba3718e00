import Kernel
import Site

/// Files to look at before anything is stored: attached, or pasted.
struct ImportForm: Form {
    static let files = FieldDeclaration("files", .file, isRequired: false, most: 8 << 20)
    static let text = FieldDeclaration("text", isRequired: false, most: 4_000_000)
    static let fields = [files, text]
    static let bodyLimit = 24 << 20

    let sources: [ImportSource]

    init(_ input: inout FormReader) {
        var sources = input.files(Self.files).map { ImportSource(name: $0.name, bytes: $0.bytes) }
        let pasted = input.text(Self.text)
        if !pasted.isEmpty { sources.append(ImportSource(name: "", bytes: Array(pasted.utf8))) }
        if sources.isEmpty { input.note(Self.files.name, ImportWords.nothingSent) }
        self.sources = sources
    }
}

/// The same files, seen again to be stored.
struct ImportStoringForm: Form {
    static let source = FieldDeclaration("source", isRequired: false, most: 12_000_000)
    static let target = FieldDeclaration("target", .choice, isRequired: false)
    static let fields = [source, target, ImportForm.files, ImportForm.text]

    let sources: [ImportSource]
    let target: ImportTarget

    init(_ input: inout FormReader) {
        let carried = ImportSource.list(from: input.text(Self.source))
        var sources = carried + input.files(ImportForm.files).map { ImportSource(name: $0.name, bytes: $0.bytes) }
        let pasted = input.text(ImportForm.text)
        if !pasted.isEmpty { sources.append(ImportSource(name: "", bytes: Array(pasted.utf8))) }
        if sources.isEmpty { input.note(Self.source.name, ImportWords.nothingSent) }
        self.sources = sources
        target = input.choice(Self.target) ?? .newFramework
    }
}
