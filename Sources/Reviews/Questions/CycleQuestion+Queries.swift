import Careers
import Kernel
import Storage

extension CycleQuestion: RowDecodable {
    private static let columns: Query = """
        q.id, q.text_fr, q.text_en, q.help_fr, q.help_en, q.asks_self, q.asks_peer, q.asks_report, q.asks_manager, q.is_required, q.version
        """

    package init(row: Row) throws {
        id = try row["id"]
        guard let text = LocalizedText(fr: try row["text_fr"], en: try row["text_en"]) else { throw StorageError.unreadable("question", .null) }
        let asked = try Contribution.Kind.questioned.filter { try row.get("asks_\($0.rawValue)") }
        wording = QuestionWording(
            text: text, help: LocalizedText(fr: try row["help_fr"], en: try row["help_en"]), asked: Set(asked), isRequired: try row["is_required"])
        version = try row["version"]
    }

    /// Those of a cycle already found, in their order.
    static func of(_ cycle: CycleID, in db: any Reader) throws -> [CycleQuestion] {
        try db.all("SELECT \(columns) FROM cycle_questions q WHERE q.cycle_id = \(cycle) ORDER BY q.position, q.id")
    }

    static func of(_ cycle: CycleID, asking kind: Contribution.Kind, in db: any Reader) throws -> [CycleQuestion] {
        try of(cycle, in: db).filter { $0.wording.asked.contains(kind.questioned) }
    }
}
