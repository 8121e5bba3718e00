import Storage

/// The columns of each unique index, so that a refusal names `person.email` as SQLite does, and not an index.
/// Read when a connection opens: afterwards, inside a refused transaction, PostgreSQL answers nothing any more.
struct UniqueIndexes {
    static let sql = """
        SELECT n.nspname || '.' || i.relname AS name,
               string_agg(t.relname || '.' || a.attname, ', ' ORDER BY k.position) AS columns
        FROM pg_index x
        JOIN pg_class i ON i.oid = x.indexrelid
        JOIN pg_class t ON t.oid = x.indrelid
        JOIN pg_namespace n ON n.oid = i.relnamespace
        CROSS JOIN LATERAL unnest(x.indkey::int2[]) WITH ORDINALITY AS k (number, position)
        LEFT JOIN pg_attribute a ON a.attrelid = x.indrelid AND a.attnum = k.number
        WHERE x.indisunique AND n.nspname NOT IN ('pg_catalog', 'pg_toast') AND k.position <= x.indnkeyatts
        GROUP BY n.nspname, i.relname
        HAVING bool_and(a.attname IS NOT NULL)
        """

    private var columns: [String: String] = [:]

    init() {}

    init(_ answer: Answer) throws {
        for row in answer.rows(AnswerShape(answer)) {
            columns[try row.get("name", as: String.self)] = try row.get("columns", as: String.self)
        }
    }

    /// Nil for an index over an expression, or one that is younger than the connection.
    func columns(of index: String, in schema: String) -> String? {
        columns[schema + "." + index]
    }
}
