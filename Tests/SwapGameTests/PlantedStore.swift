import Foundation
import Kernel
import SQLiteStorage
import Storage
import SwapGame

/// A small database of people and accounts whose names of tables the attacker has never seen, with a flaw in it or none.
struct PlantedStore {
    struct Round {
        let haul: Haul
        let suspicion: Suspicion
    }

    private static let names = ["Alba Ferreira", "Boris Novakov", "Clara Duvivier", "Diego Santander", "Elsa Wikstrom"]
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("planted-\(UUID().uuidString)")

    /// - Parameter isSwapped: whether the first author wrote the second answer.
    func play(_ leak: Leak?, isSwapped: Bool, seed: UInt64) async throws -> Round {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appendingPathComponent("round.db").path
        let store = try SQLiteStore(path: path)
        let people = Self.names.map { (name: $0, id: UUID().uuidString.lowercased(), account: UUID().uuidString.lowercased()) }
        try await store.write { db in
            try db.run("CREATE TABLE folk (id text PRIMARY KEY, given text, family text, address text, tongue text)")
            try db.run("CREATE TABLE doors (id text PRIMARY KEY, folk_id text)")
            try db.run("CREATE TABLE knocks (id text PRIMARY KEY, door_id text, at timestamp)")
            for person in people {
                let (parts, tongue) = (person.name.split(separator: " ").map(String.init), person.name == Self.names[0] ? "fr" : "en")
                try db.run(
                    "INSERT INTO folk VALUES (\(person.id), \(parts[0]), \(parts[1]), \(Self.address(person.name)), \(tongue))"
                )
                try db.run("INSERT INTO doors VALUES (\(person.account), \(person.id))")
            }
        }
        let planting = leak.map { Planting($0, in: store, seed: seed) }
        try await planting?.prepare()
        var haul = Haul()
        try Self.keep(path, &haul)
        let contents = [Self.answer(400), Self.answer(90)]
        let texts = (isSwapped ? contents.reversed() : contents) + (0..<3).map { _ in Self.answer(Int.random(in: 50...400)) }
        let submissions = people.indices.shuffled().enumerated().map { order, index in
            Planting.Submission(
                person: people[index].id, account: people[index].account, texts: [texts[index]],
                at: Date(timeIntervalSince1970: 1_791_288_300 + Double(order) * 86_400 + Double.random(in: 0...40_000)))
        }
        for (index, submission) in submissions.enumerated() {
            // Everybody is seen at the door when they come: that alone says nothing.
            try await store.write { db in
                _ = try db.run("INSERT INTO knocks VALUES (\(UUID().uuidString.lowercased()), \(submission.account), \(submission.at))")
            }
            try await planting?.follow(Array(submissions[...index]))
            try Self.keep(path, &haul)
        }
        try await planting?.finish(submissions)
        try Self.keep(path, &haul)
        await store.close()
        let authors = people.map { person in
            let parts = person.name.split(separator: " ").map(String.init)
            return Suspicion.Author(givenName: parts[0], familyName: parts[1], email: Self.address(person.name))
        }
        return Round(haul: haul, suspicion: Suspicion(authors: authors, contents: contents.map { .init(texts: [$0]) }))
    }

    private static func address(_ name: String) -> String { name.lowercased().replacing(" ", with: ".") + "@planted.example" }

    private static func answer(_ length: Int) -> String {
        String((0..<(length + Int.random(in: 0...20))).map { _ in "abcdefghijklmnop qrstuvw".randomElement() ?? "a" })
    }

    private static func keep(_ path: String, _ haul: inout Haul) throws {
        let files = ["", "-wal"].map { FileManager.default.contents(atPath: path + $0).map { [UInt8]($0) } ?? [] }
        haul.copies.append(Haul.Copy(file: files[0], log: files[1]))
    }

    /// So many rounds, half of them swapped, after a few in which the attacker is told.
    static func advantage(_ leak: Leak?, _ channels: Set<Channel>, rounds: Int, practice: Int = 6) async throws -> (Advantage, trusted: Set<String>) {
        var (attacker, successes, trusted) = (Attacker(channels), 0, Set<String>())
        let bits = (0..<practice).map { $0 % 2 == 0 }.shuffled() + (0..<rounds).map { $0 % 2 == 0 }.shuffled()
        for (number, isSwapped) in bits.enumerated() {
            let round = try await PlantedStore().play(leak, isSwapped: isSwapped, seed: UInt64.random(in: 0...UInt64.max))
            let signals = attacker.signals(round.haul, round.suspicion)
            if number >= practice {
                if attacker.guess(signals) != isSwapped { successes += 1 }
                trusted.formUnion(attacker.trusted(signals).map(\.place))
            }
            attacker.learn(signals, truth: !isSwapped)
        }
        return (Advantage(successes: successes, rounds: rounds), trusted)
    }
}
