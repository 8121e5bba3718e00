import CLibPQ
import Foundation
import Storage

extension Session {
    /// Runs the body in a transaction, again after a conflict with another one.
    func transaction<T>(_ opening: String, retries: Int, _ body: (any Connection) throws -> T) throws -> T {
        var left = retries
        while true {
            do {
                return try transaction(opening, body)
            } catch StorageError.serialization where left > 0 {
                // The first try again is at once: who conflicted has just ended. Later ones step aside for a moment.
                if left < retries { Thread.sleep(forTimeInterval: .random(in: 0.001...0.02)) }
                left -= 1
            }
        }
    }

    func alone(_ sql: String) throws {
        if isLost { try open() }
        try command(sql)
    }

    private func transaction<T>(_ opening: String, _ body: (any Connection) throws -> T) throws -> T {
        try begin(opening)
        do {
            let result = try body(self)
            try commit()
            return result
        } catch {
            rollBack()
            throw error
        }
    }

    /// A connection may have died since it was last used. Nothing has been asked of it yet, so another one does as well.
    private func begin(_ opening: String) throws {
        refusal = nil
        if isLost { try open() }
        do {
            try command(opening)
        } catch  where isLost {
            try open()
            try command(opening)
        }
    }

    private func commit() throws {
        if let refusal { throw refusal }
        let answer = Answer(PQexec(handle, "COMMIT"))
        if isLost {
            let message = "the connection to PostgreSQL was lost while committing: the change may or may not have been kept"
            throw StorageError.failed(code: "08007", message: message, sql: "COMMIT")
        }
        guard answer.isSuccess else { throw error(of: answer, sql: "COMMIT") }
        guard answer.tag == "COMMIT" else { throw StorageError.transactionEnded(sql: "COMMIT") }
    }

    private func rollBack() {
        if !isLost { _ = Answer(PQexec(handle, "ROLLBACK")) }
        if isLost || PQtransactionStatus(handle) != PQTRANS_IDLE { close() }
    }
}
