import CLibPQ
import Foundation
import Storage

/// One connection to the server. It stays on the thread that made it.
final class Session {
    private let address: Address
    /// libpq's connection: nil until it is needed, and again once lost.
    private(set) var handle: OpaquePointer?
    var statements = PreparedStatements(limit: 512)
    private(set) var indexes = UniqueIndexes()
    /// The first refused statement of the open transaction.
    var refusal: (any Error)?

    init(address: Address) {
        self.address = address
    }

    deinit {
        close()
    }

    func close() {
        if let handle { PQfinish(handle) }
        handle = nil
        statements.removeAll()
    }

    func open() throws {
        close()
        let opened = try address.connect()
        handle = opened
        do {
            try command(SessionSettings.sql)
            indexes = try UniqueIndexes(command(UniqueIndexes.sql))
        } catch {
            close()
            throw error
        }
    }

    /// Runs statements without bindings.
    @discardableResult
    func command(_ sql: String) throws -> Answer {
        let answer = Answer(PQexec(handle, sql))
        guard answer.isSuccess else { throw error(of: answer, sql: sql) }
        return answer
    }

    var isLost: Bool {
        handle == nil || PQstatus(handle) != CONNECTION_OK
    }

    func error(of answer: Answer, sql: String) -> StorageError {
        if isLost {
            let message = "the connection to PostgreSQL was lost: " + String(cString: PQerrorMessage(handle)).trimmed
            return .failed(code: "08006", message: message, sql: sql)
        }
        return StorageError(answer, indexes: indexes, fallback: String(cString: PQerrorMessage(handle)).trimmed, sql: sql)
    }
}
