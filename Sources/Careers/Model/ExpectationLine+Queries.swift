import Kernel
import Storage

extension ExpectationLine: RowDecodable {
    init(row: Row) throws {
        id = try row["id"]
        expectation = try row["expectation_id"]
        statement = try row["statement_id"]
        kind = try row["kind"]
        text = try row.text("text")
    }
}

extension ExpectationLine.Kind: StorageValue {
    var stored: Value { .text(rawValue) }

    init(stored: Value) throws(StorageError) {
        guard case .text(let text) = stored, let kind = ExpectationLine.Kind(rawValue: text) else {
            throw .unreadable("kind of line", stored)
        }
        self = kind
    }
}
