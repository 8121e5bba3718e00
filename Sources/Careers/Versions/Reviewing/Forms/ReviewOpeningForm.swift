import Kernel
import People
import Site

/// Who is asked to read a version, and what to look at.
struct ReviewOpeningForm: Form {
    static let note = FieldDeclaration("review_note", isRequired: false, most: 4_000)
    static let crafts = FieldDeclaration("review_crafts", .choices, isRequired: false)
    static let people = FieldDeclaration("review_people", isRequired: false, most: 20_000)
    static let fields = [note, crafts, people]

    let note: String?
    let crafts: [ChosenCraft]
    /// Addresses, each once.
    let people: [String]

    init(_ input: inout FormReader) {
        let text = input.text(Self.note)
        note = text.isEmpty ? nil : text
        var seenCrafts: Set<CraftID> = []
        crafts = input.choices(Self.crafts, of: ChosenCraft.self).filter { seenCrafts.insert($0.id).inserted }
        var seen: Set<String> = []
        people = input.text(Self.people).split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == ";" }).map { $0.lowercased() }
            .filter { seen.insert($0).inserted }
    }
}

struct ChosenCraft: Sendable, RawRepresentable {
    let id: CraftID

    init?(rawValue: String) {
        guard let id = CraftID(rawValue) else { return nil }
        self.id = id
    }

    var rawValue: String { id.description }
}
