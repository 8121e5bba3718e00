import CLibPQ
import Storage

extension Session: Connection {
    var dialect: Dialect { .postgres }

    func rows(_ query: Query) throws -> [Row] {
        try execute(query) { answer, statement in
            let shape = statement.shape ?? AnswerShape(answer)
            statement.shape = shape
            return answer.rows(shape)
        }
    }

    func run(_ query: Query) throws -> Int {
        try execute(query) { answer, _ in answer.changedRows }
    }

    func script(_ sql: String) throws {
        try attempt(sql) { _ = try command(sql) }
    }

    private func execute<T>(_ query: Query, _ read: (Answer, PreparedStatement) throws -> T) throws -> T {
        let (sql, bindings) = query.rendered(for: .postgres)
        return try attempt(sql) {
            let parameters = try Parameters(bindings)
            let statement = try prepared(sql)
            let answer = parameters.withPointers { pointers in
                Answer(PQexecPrepared(handle, statement.name, Int32(bindings.count), pointers, nil, nil, 0))
            }
            guard answer.isSuccess else { throw executionError(of: answer, sql: sql) }
            return try read(answer, statement)
        }
    }

    private func prepared(_ sql: String) throws -> PreparedStatement {
        if let statement = statements.find(sql) { return statement }
        if let oldest = statements.removeOldestIfFull() { try command("DEALLOCATE \(oldest.name)") }
        let name = statements.newName()
        let answer = Answer(PQprepare(handle, name, sql, 0, nil))
        guard answer.isSuccess else { throw error(of: answer, sql: sql) }
        return statements.add(sql, name: name)
    }

    /// A statement prepared before a migration may answer in another shape now. Forgotten, it can be tried again.
    private func executionError(of answer: Answer, sql: String) -> StorageError {
        guard answer.state == "0A000", let statement = statements.find(sql), statement.shape != nil else {
            return error(of: answer, sql: sql)
        }
        close()
        return .serialization
    }

    private func attempt<T>(_ sql: String, _ work: () throws -> T) throws -> T {
        guard refusal == nil else { throw StorageError.transactionEnded(sql: sql) }
        do {
            return try work()
        } catch {
            refusal = error
            throw error
        }
    }
}
