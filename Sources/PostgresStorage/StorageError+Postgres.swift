import Storage

extension StorageError {
    init(_ answer: Answer, indexes: UniqueIndexes, fallback: String, sql: String) {
        let message = answer.field("M").isEmpty ? fallback : answer.field("M")
        let constraint = answer.field("n")
        switch answer.state {
        case "23505", "23P01": self = .unique(detail: indexes.columns(of: constraint, in: answer.field("s")) ?? constraint)
        case "23503", "23001": self = .foreignKey(detail: constraint)
        case "23514": self = .check(detail: constraint.isEmpty ? message : constraint)
        case "23502": self = .notNull(detail: answer.field("t") + "." + answer.field("c"))
        case "40001", "40P01": self = .serialization
        case "55P03": self = .busy
        case "42501", "25006": self = .denied(message: message)
        default: self = .failed(code: answer.state, message: Self.withHint(message, answer), sql: sql)
        }
    }

    private static func withHint(_ message: String, _ answer: Answer) -> String {
        switch answer.state {
        case "53100": "the disk of PostgreSQL is full: \(message)"
        case "57014": "the query took too long and was stopped: \(message)"
        default: [message, answer.field("D"), answer.field("H")].filter { !$0.isEmpty }.joined(separator: ". ")
        }
    }
}
