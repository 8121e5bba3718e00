import Foundation
import Kernel

/// Reads one form field after the other. Each reading returns something usable even when it notes a problem.
package struct FormReader {
    private let input: FormInput
    package private(set) var problems: [Problem] = []

    init(_ input: FormInput) {
        self.input = input
    }

    package mutating func note(_ field: String, _ text: Phrase) {
        problems.append(Problem(field: field, text: text))
    }

    /// One line, without surrounding spaces or control characters.
    package mutating func line(_ field: FieldDeclaration) -> String {
        let text = raw(field).trimmingCharacters(in: .whitespacesAndNewlines)
        if text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) { note(field.name, Complaint.control) }
        return checked(text, field)
    }

    /// An optional line: empty is nil.
    package mutating func optionalLine(_ field: FieldDeclaration) -> String? {
        let text = line(field)
        return text.isEmpty ? nil : text
    }

    /// Several lines, with one kind of line end.
    package mutating func text(_ field: FieldDeclaration) -> String {
        let text = Self.withOneLineEnd(raw(field)).trimmingCharacters(in: .whitespacesAndNewlines)
        if text.unicodeScalars.contains(where: { Self.isControl($0) && $0 != "\n" && $0 != "\t" }) { note(field.name, Complaint.control) }
        return checked(text, field)
    }

    /// Exactly what was typed: a password, a block of a spreadsheet.
    package mutating func verbatim(_ field: FieldDeclaration) -> String {
        checked(raw(field), field)
    }

    /// A name given elsewhere, whose spaces count: a sheet of a workbook. Empty is nil.
    package mutating func optionalName(_ field: FieldDeclaration) -> String? {
        let text = verbatim(field)
        if text.unicodeScalars.contains(where: Self.isControl) { note(field.name, Complaint.control) }
        return text.isEmpty ? nil : text
    }

    package mutating func email(_ field: FieldDeclaration) -> String {
        let text = line(field).lowercased()
        if !text.isEmpty, !EmailAddress.isPlausible(text) { note(field.name, Complaint.email) }
        return text
    }

    package mutating func day(_ field: FieldDeclaration) -> Day? {
        let text = line(field)
        guard !text.isEmpty else { return nil }
        let day = Day(text)
        if day == nil { note(field.name, Complaint.day) }
        return day
    }

    package mutating func choice<C: RawRepresentable<String>>(_ field: FieldDeclaration, of type: C.Type = C.self) -> C? {
        let text = line(field)
        guard !text.isEmpty else { return nil }
        let choice = C(rawValue: text)
        if choice == nil { note(field.name, Complaint.choice) }
        return choice
    }

    package mutating func choices<C: RawRepresentable<String>>(_ field: FieldDeclaration, of type: C.Type = C.self) -> [C] {
        let texts = input.values[field.name] ?? []
        let choices = texts.compactMap(C.init(rawValue:))
        if choices.count != texts.count { note(field.name, Complaint.choice) }
        if choices.isEmpty, field.isRequired { note(field.name, Complaint.choice) }
        return choices
    }

    package mutating func id<Entity>(_ field: FieldDeclaration, of type: ID<Entity>.Type = ID<Entity>.self) -> ID<Entity>? {
        let text = line(field)
        guard !text.isEmpty else { return nil }
        let id = ID<Entity>(text)
        if id == nil { note(field.name, Complaint.choice) }
        return id
    }

    package mutating func number(_ field: FieldDeclaration, in range: ClosedRange<Int>) -> Int? {
        let text = line(field)
        guard !text.isEmpty else { return nil }
        guard let number = Int(text), range.contains(number) else {
            note(field.name, Complaint.number(range))
            return nil
        }
        return number
    }

    package func flag(_ field: FieldDeclaration) -> Bool {
        ["on", "true", "1"].contains(input.first(field.name) ?? "")
    }

    package mutating func files(_ field: FieldDeclaration) -> [SentFile] {
        let files = (input.files[field.name] ?? []).filter { !($0.name.isEmpty && $0.bytes.isEmpty) }
        if files.isEmpty, field.isRequired { note(field.name, Complaint.noFile) }
        for file in files where file.bytes.count > field.most { note(field.name, Complaint.largeFile(file.name, most: field.most)) }
        return files
    }

    /// Byte by byte, since an import is a text of megabytes.
    private static func withOneLineEnd(_ text: String) -> String {
        let (feed, carriage) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
        guard text.utf8.contains(carriage) else { return text }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var isAfterReturn = false
        for byte in text.utf8 {
            if byte == carriage { bytes.append(feed) } else if byte != feed || !isAfterReturn { bytes.append(byte) }
            isAfterReturn = byte == carriage
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Of the general category Cc, whose members are these.
    private static func isControl(_ scalar: Unicode.Scalar) -> Bool { scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) }

    private func raw(_ field: FieldDeclaration) -> String {
        input.first(field.name) ?? ""
    }

    private mutating func checked(_ text: String, _ field: FieldDeclaration) -> String {
        if text.isEmpty, field.isRequired { note(field.name, Complaint.empty) }
        let length = text.unicodeScalars.count
        if length > field.most { note(field.name, Complaint.tooLong(length, most: field.most)) }
        return text
    }
}

/// A shape check only; the message that arrives is the real proof.
package enum EmailAddress {
    package static func isPlausible(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, text.utf8.count <= 254,
            text.allSatisfy({ !$0.isWhitespace && $0 != "," && $0 != "<" && $0 != ">" && $0 != "\"" })
        else { return false }
        let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        return labels.count >= 2 && labels.allSatisfy { !$0.isEmpty && !$0.hasPrefix("-") && !$0.hasSuffix("-") }
    }
}
