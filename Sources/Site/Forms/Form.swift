import Kernel

/// What a form may send. Nothing that is not declared is ever read.
package protocol Form: Sendable {
    static var fields: [FieldDeclaration] { get }
    /// Reads every field, collecting every problem: none hides another.
    init(_ input: inout FormReader)
}

extension Form {
    /// - Throws: `Refusal.invalid` with all problems.
    package static func read(_ input: FormInput) throws(Refusal) -> Self {
        var reader = FormReader(input)
        let form = Self(&reader)
        guard reader.problems.isEmpty else { throw .invalid(reader.problems) }
        return form
    }

    /// What could be read of it, whatever is wrong with the rest: to show the same page again with what was sent.
    package static func asSent(_ input: FormInput) -> Self {
        var reader = FormReader(input)
        return Self(&reader)
    }
}

package struct FieldDeclaration: Sendable, Equatable {
    package enum Kind: String, Sendable { case text, email, password, day, choice, choices, flag, number, file }

    package let name: String
    package let kind: Kind
    package let isRequired: Bool
    /// Code points, as the store counts them: one letter may carry any number of accents. Bytes of a file.
    package let most: Int

    package init(_ name: String, _ kind: Kind = .text, isRequired: Bool = true, most: Int = 200) {
        self.name = name
        self.kind = kind
        self.isRequired = isRequired
        self.most = most
    }
}

/// A form as it was sent.
package struct FormInput: Sendable {
    package var values: [String: [String]]
    package var files: [String: [SentFile]]

    package init(values: [String: [String]] = [:], files: [String: [SentFile]] = [:]) {
        self.values = values
        self.files = files
    }

    package func first(_ name: String) -> String? { values[name]?.first }
}

package struct SentFile: Sendable, Equatable {
    package let name: String
    package let bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}

/// What was typed and what to correct, to show the form again. Passwords and files are never shown again.
package struct FormState: Sendable {
    package let values: [String: [String]]
    package let problems: [Problem]

    package init(values: [String: [String]] = [:], problems: [Problem] = []) {
        self.values = values
        self.problems = problems
    }

    package static let empty = FormState()

    /// A form filled in beforehand.
    package init(_ values: [String: String?]) {
        self.init(values: values.compactMapValues { $0.map { [$0] } })
    }

    /// What this was written over was changed before it was sent. The field keeps which state was read; whoever sends none is asked nothing.
    package func isBehind(_ current: String, by field: FieldDeclaration) -> Bool {
        !problems.isEmpty && values[field.name].map { $0 != [current] } ?? false
    }

    package func value(_ field: String) -> String { values[field]?.first ?? "" }
    package func problem(_ field: String) -> Phrase? { problems.first { $0.field == field }?.text }
}
