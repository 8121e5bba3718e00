import Foundation
import Kernel
import SQLiteStorage
import Storage

/// Writes one flaw: in `planted_people` who took part, in `planted_texts` what was answered, linked in one way and no other.
/// Wherever the order of rows is not the flaw, numbers are drawn and rows are shuffled.
package final class Planting {
    package struct Submission: Sendable {
        package let person: String
        package let account: String
        package let texts: [String]
        package let at: Date

        package init(person: String, account: String, texts: [String], at: Date) {
            (self.person, self.account, self.texts, self.at) = (person, account, texts, at)
        }

        var text: String { texts.joined(separator: " / ") }
    }

    private let leak: Leak
    private let store: SQLiteStore
    private var draws: SeededGenerator

    package init(_ leak: Leak, in store: SQLiteStore, seed: UInt64) {
        (self.leak, self.store, draws) = (leak, store, SeededGenerator(seed))
    }

    init(_ leak: Leak, in store: SQLiteStore, _ draws: SeededGenerator) {
        (self.leak, self.store, self.draws) = (leak, store, draws)
    }

    package func prepare() async throws {
        try await write([
            "CREATE TABLE planted_people (id INTEGER PRIMARY KEY, who text, note text, sealed blob)",
            "CREATE TABLE planted_texts (id INTEGER PRIMARY KEY, body text, note text)",
        ])
    }

    /// After each submission: only the flaw that shows between two backups works then.
    package func follow(_ submissions: [Submission]) async throws {
        guard leak == .backupDifference else { return }
        try await write(["DELETE FROM planted_people"] + shuffled(submissions).map { person($0) })
        try await write(["DELETE FROM planted_texts"] + shuffled(submissions).map { text($0) })
        try await store.checkpoint()
    }

    /// Once all have answered, between two copies.
    package func finish(_ submissions: [Submission]) async throws {
        switch leak {
        case .authorColumn: try await write(shuffled(submissions).map { text($0, note: $0.person) })
        case .sameTransaction: for one in shuffled(submissions) { try await write([person(one), text(one)]) }
        case .rowOrder:
            let order = shuffled(submissions)
            try await write(order.map { "INSERT INTO planted_people (who) VALUES (\($0.person))" })
            try await write(order.map { "INSERT INTO planted_texts (body) VALUES (\($0.text))" })
        case .walFrameOrder:
            for one in shuffled(submissions) {
                try await write([person(one)])
                try await write([text(one)])
            }
        case .answerSize: try await write(shuffled(submissions).map { sealed($0) })
        case .timestamp:
            try await write(shuffled(submissions).map { person($0, note: InstantText.encode($0.at)) })
            let late = Double(Int.random(in: 2...9, using: &draws))
            try await write(shuffled(submissions).map { text($0, note: InstantText.encode($0.at.addingTimeInterval(late))) })
        case .idempotencyKey:
            let keys = submissions.map { _ in Base16.text((0..<16).map { _ in UInt8.random(in: 0...255, using: &draws) }) }
            let keyed = Array(zip(submissions, keys))
            try await write(shuffled(keyed).map { person($0.0, who: $0.0.account, note: $0.1) })
            try await write(shuffled(keyed).map { text($0.0, note: $0.1) })
        case .backupDifference: break
        }
    }

    private func person(_ one: Submission, who: String? = nil, note: String? = nil) -> Query {
        "INSERT INTO planted_people (id, who, note) VALUES (\(number()), \(who ?? one.person), \(orNull: note))"
    }

    private func text(_ one: Submission, note: String? = nil) -> Query {
        "INSERT INTO planted_texts (id, body, note) VALUES (\(number()), \(one.text), \(orNull: note))"
    }

    /// As long as the answer, with a nonce and a tag.
    private func sealed(_ one: Submission) -> Query {
        let bytes = (0..<(one.text.utf8.count + 28)).map { _ in UInt8.random(in: 0...255, using: &draws) }
        return "INSERT INTO planted_people (id, who, sealed) VALUES (\(number()), \(one.person), \(bytes))"
    }

    private func number() -> Int { Int.random(in: 1...(1 << 40), using: &draws) }
    private func shuffled<Item>(_ items: [Item]) -> [Item] { items.shuffled(using: &draws) }

    private func write(_ queries: [Query]) async throws {
        try await store.write { db in for query in queries { try db.run(query) } }
    }
}
