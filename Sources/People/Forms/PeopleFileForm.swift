import Foundation
import Kernel
import Site
import Tabular

/// A file of people, sent or pasted.
struct PeopleFileForm: Form {
    static let file = FieldDeclaration(ImportSource.field, .file, isRequired: false, most: 8 << 20)
    static let text = FieldDeclaration("text", isRequired: false, most: 2_000_000)
    static let from = FieldDeclaration("begins_on", .day)
    static let order = FieldDeclaration("date_order", .choice, isRequired: false)
    static let encoding = FieldDeclaration("encoding", .choice, isRequired: false)
    static let fields = [file, text, from, order, encoding, ImportReadingForm.sheet]

    let name: String
    let bytes: [UInt8]
    let from: Day
    let order: DateOrder?
    let encoding: FileEncoding?
    /// For programs; a page asks when there is a choice.
    let sheet: String?

    init(_ input: inout FormReader) {
        let file = input.files(Self.file).first
        let pasted = file == nil ? input.longText(Self.text) : ""
        name = file.map { $0.name.beginning(most: 200) } ?? ""
        bytes = file?.bytes ?? Array(pasted.utf8)
        from = input.day(Self.from) ?? Day(daysSince1970: 0)
        order = input.choice(Self.order)
        sheet = input.optionalName(ImportReadingForm.sheet)
        let chosen: FileEncoding? = input.choice(Self.encoding)
        // What is pasted came through the browser, which knows its encoding.
        encoding = file == nil ? nil : chosen
        if bytes.isEmpty { input.note(Self.file.name, PeopleImportWords.nothingSent) }
    }
}

extension FormReader {
    /// Pasted lines as they are: a cell may hold anything, the reading of the table says what cannot be taken.
    fileprivate mutating func longText(_ field: FieldDeclaration) -> String { verbatim(field) }
}
