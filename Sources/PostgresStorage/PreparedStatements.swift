/// What a session has prepared on the server, by text; the one unused for longest gives way.
struct PreparedStatements {
    private let limit: Int
    private var statements: [String: PreparedStatement] = [:]
    private var uses = 0
    private var names = 0

    init(limit: Int) {
        self.limit = limit
    }

    mutating func find(_ sql: String) -> PreparedStatement? {
        guard let statement = statements[sql] else { return nil }
        uses += 1
        statement.lastUse = uses
        return statement
    }

    mutating func newName() -> String {
        names += 1
        return "s\(names)"
    }

    mutating func add(_ sql: String, name: String) -> PreparedStatement {
        uses += 1
        let statement = PreparedStatement(name: name, lastUse: uses)
        statements[sql] = statement
        return statement
    }

    mutating func removeOldestIfFull() -> PreparedStatement? {
        guard statements.count >= limit, let oldest = statements.min(by: { $0.value.lastUse < $1.value.lastUse }) else { return nil }
        return statements.removeValue(forKey: oldest.key)
    }

    mutating func removeAll() {
        statements.removeAll()
    }
}
