import CLibPQ
import Storage

/// A result of libpq, freed with this object.
final class Answer {
    let result: OpaquePointer?

    init(_ result: OpaquePointer?) {
        self.result = result
    }

    deinit {
        PQclear(result)
    }

    var isSuccess: Bool {
        let status = PQresultStatus(result)
        return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY
    }

    /// What was done, as PostgreSQL says it: `INSERT 0 1`, `COMMIT`.
    var tag: String {
        PQcmdStatus(result).map { String(cString: $0) } ?? ""
    }

    var changedRows: Int {
        tag.hasPrefix("SELECT") ? 0 : PQcmdTuples(result).flatMap { Int(String(cString: $0)) } ?? 0
    }

    /// SQLSTATE.
    var state: String { field("C") }

    /// A field of an error, by the letter PostgreSQL's protocol gives it.
    func field(_ letter: Unicode.Scalar) -> String {
        PQresultErrorField(result, Int32(letter.value)).map { String(cString: $0) } ?? ""
    }

    func rows(_ shape: AnswerShape) -> [Row] {
        (0..<PQntuples(result)).map { row in
            Row(columns: shape.columns, values: shape.kinds.indices.map { value(row: row, column: $0, as: shape.kinds[$0]) })
        }
    }

    private func value(row: Int32, column: Int, as kind: ColumnKind) -> Value {
        let column = Int32(column)
        guard PQgetisnull(result, row, column) == 0, let text = PQgetvalue(result, row, column) else { return .null }
        return kind.value(UnsafeBufferPointer(start: text, count: Int(PQgetlength(result, row, column))))
    }
}
