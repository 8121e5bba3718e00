import SwapGame
import Testing

@Suite("The attacker, on flaws whose tables it has never seen", .serialized)
struct AttackerTests {
    @Test("finds each flaw in forty rounds", arguments: Leak.allCases)
    func found(_ leak: Leak) async throws {
        let (advantage, trusted) = try await PlantedStore.advantage(leak, Set(Channel.allCases), rounds: 40)
        #expect(advantage.value > 0.45, "\(leak.rawValue): \(advantage.successes) of 40, believing \(trusted.sorted())")
    }

    @Test("finds each flaw by its own way, and by no other", arguments: Leak.allCases)
    func alone(_ leak: Leak) async throws {
        let (own, _) = try await PlantedStore.advantage(leak, [leak.channel], rounds: 20)
        #expect(own.value > 0.45, "\(leak.rawValue) by \(leak.channel.rawValue): \(own.successes) of 20")
        let others = Set(Channel.allCases).subtracting([leak.channel])
        let (other, trusted) = try await PlantedStore.advantage(leak, others, rounds: 30)
        #expect(other.value < 0.3, "\(leak.rawValue) without \(leak.channel.rawValue): \(other.successes) of 30, believing \(trusted.sorted())")
    }

    @Test("says always the same where there is no flaw, and is right half of the time")
    func nothing() async throws {
        let (advantage, trusted) = try await PlantedStore.advantage(nil, Set(Channel.allCases), rounds: 60)
        #expect(advantage.successes == 30)
        #expect(trusted.isEmpty, "\(trusted.sorted())")
    }

    @Test("sees that the word beside an answer is a value of its author alone", arguments: [false, true])
    func surroundings(_ isSwapped: Bool) async throws {
        let round = try await PlantedStore().play(nil, isSwapped: isSwapped, seed: 1)
        let texts = round.suspicion.contents.map { $0.texts[0] }
        let languages = isSwapped ? ["en", "fr"] : ["fr", "en"]
        let shown = zip(texts, languages).map { "{\"language\":\"\($1)\",\"text\":\"\($0)\"}" }.joined(separator: ",")
        let haul = Haul(copies: round.haul.copies, texts: [.init(place: "summary", bytes: Array(shown.utf8))])
        let signals = Attacker([.sharedValue]).signals(haul, round.suspicion)
        #expect(signals.map(\.place) == ["sharedValue folk.4 beside summary"])
        #expect(signals.map(\.saysFirst) == [!isSwapped])
    }

    @Test("reads an answer beside a name in a page, and an answer shown to who wrote it")
    func pages() {
        let authors = [("Alba", "Ferreira"), ("Boris", "Novakov")].map { Suspicion.Author(givenName: $0, familyName: $1, email: "\($0)@x.example") }
        let contents = ["first answer of a game", "second answer of a game"].map { Suspicion.Content(texts: [$0]) }
        let suspicion = Suspicion(authors: authors, contents: contents)
        let page = "<p>Ferreira</p><p>first answer of a game</p>" + String(repeating: " ", count: 400) + "<p>Novakov</p><p>second answer of a game</p>"
        let beside = Haul(texts: [.init(place: "page", bytes: Array(page.utf8))])
        #expect(Attacker().guess(Attacker().signals(beside, suspicion)))
        let shown = Haul(texts: [.init(place: "form", reader: 1, bytes: Array("<p>first answer of a game</p>".utf8))])
        let signals = Attacker().signals(shown, suspicion)
        #expect(signals.map(\.saysFirst) == [false])
        #expect(!Attacker().guess(signals))
    }
}
