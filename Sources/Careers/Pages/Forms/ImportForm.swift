import Kernel
import Site

/// Files to look at before anything is stored: attached, pasted, seen once already, or a template of ours.
struct ImportForm: Form {
    static let files = FieldDeclaration("files", .file, isRequired: false, most: 8 << 20)
    static let text = FieldDeclaration("text", isRequired: false, most: 4_000_000)
    static let source = FieldDeclaration("source", isRequired: false, most: 16_000_000)
    static let template = FieldDeclaration("template", .choice, isRequired: false)
    /// The levels from the lowest to the highest, as `LevelOrder` reads them.
    static let order = FieldDeclaration("order", isRequired: false, most: 60_000)
    /// What the columns of the tables are, as `TableMapping` reads it.
    static let columns = FieldDeclaration("columns", isRequired: false, most: 60_000)
    /// The same, column by column: what each is, its place when it is a level, and which tables have their levels as rows.
    static let use = FieldDeclaration("use", .choices, isRequired: false)
    static let place = FieldDeclaration("place", .choices, isRequired: false)
    static let turned = FieldDeclaration("turned", .choices, isRequired: false)
    static let shownTurned = FieldDeclaration("shown_turned", .choices, isRequired: false)
    static let fields = [files, text, source, template, order, columns, use, place, turned, shownTurned]
    static let bodyLimit = 24 << 20

    let sources: [ImportSource]
    let order: String
    let mappings: [TableMapping?]

    /// Can the page that shows them carry them to where they are stored?
    var isCarried: Bool { !sources.isEmpty && ImportSource.size(of: sources) <= Self.source.most }

    init(_ input: inout FormReader) {
        sources = input.sources()
        order = input.text(Self.order)
        mappings = input.mappings()
        if sources.isEmpty { input.note(Self.files.name, ImportWords.nothingSent) }
        input.refuseWhatCannotBeStored(sources, at: Self.files)
    }
}

/// The same files, to be stored as they were seen.
struct ImportStoringForm: Form {
    static let target = FieldDeclaration("target", .choice, isRequired: false)
    static let fields = [target] + ImportForm.fields

    let sources: [ImportSource]
    let order: String
    let mappings: [TableMapping?]
    let target: ImportTarget

    init(_ input: inout FormReader) {
        sources = input.sources()
        order = input.text(ImportForm.order)
        mappings = input.mappings()
        if sources.isEmpty { input.note(ImportForm.source.name, ImportWords.nothingSent) }
        input.refuseWhatCannotBeStored(sources, at: ImportForm.files)
        target = input.choice(Self.target) ?? .newFramework
    }
}

extension FormReader {
    fileprivate mutating func sources() -> [ImportSource] {
        var sources = ImportSource.list(from: verbatim(ImportForm.source))
        sources += files(ImportForm.files).map { ImportSource(name: $0.name, bytes: $0.bytes) }
        let pasted = verbatim(ImportForm.text)
        if !pasted.isBlank { sources.append(ImportSource(name: "", bytes: Array(pasted.utf8))) }
        if let template = choice(ImportForm.template, of: FrameworkTemplate.self) {
            sources.append(ImportSource(name: template.file.name, bytes: template.file.bytes))
        }
        return sources
    }

    /// Files that are shown travel with the form that stores them: what that form could not carry is refused before anybody looks at it.
    fileprivate mutating func refuseWhatCannotBeStored(_ sources: [ImportSource], at field: FieldDeclaration) {
        let size = ImportSource.size(of: sources)
        if size > ImportForm.source.most { note(field.name, ImportWords.tooLarge(size, most: ImportForm.source.most)) }
    }

    fileprivate mutating func mappings() -> [TableMapping?] {
        let choices = choices(ImportForm.use, of: TypedChoice.self)
        if choices.contains(where: { $0.choice == nil }) { note(ImportForm.use.name, MappingWords.forgedChoice) }
        guard choices.contains(where: { $0.choice != nil }) else {
            let written = text(ImportForm.columns)
            let mappings = TableMapping.list(written)
            if zip(mappings, written.split(separator: "\n", omittingEmptySubsequences: false)).contains(where: { $0 == nil && !$1.isEmpty }) {
                note(ImportForm.columns.name, MappingWords.unknownUse)
            }
            return mappings
        }
        let tables = { (field: FieldDeclaration, reader: inout FormReader) in Set(reader.choices(field, of: TurnedTable.self).map(\.table)) }
        let places = self.choices(ImportForm.place, of: TypedPlace.self)
        return MappedTables(choices.map(\.choice), places: places, turned: tables(ImportForm.turned, &self), shown: tables(ImportForm.shownTurned, &self))
            .mappings
    }
}
