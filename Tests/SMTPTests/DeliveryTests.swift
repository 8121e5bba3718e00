import Foundation
import Testing

@testable import SMTP

@Suite("Handing a letter to a mail server")
struct DeliveryTests {
    private static let day = Date(timeIntervalSince1970: 1_791_288_300)
    private static let id = UUID(uuid: (1, 2, 3, 4, 5, 6, 0x47, 8, 0x89, 10, 11, 12, 13, 14, 15, 16))

    private func letter(_ text: String = "Bonjour,\n\n.un point en tête\nà bientôt") throws -> Letter {
        let sender = try #require(MailAddress("palier@alize.example", name: "Palier"))
        let recipient = try #require(MailAddress("ines@alize.example"))
        return try #require(Letter(from: sender, to: recipient, subject: "Été", text: text))
    }

    private func failure(
        _ script: ScriptedServer.Script, user: String? = nil, authority: String? = nil
    ) async throws -> (DeliveryFailure?, heard: [String]) {
        let server = try ScriptedServer(script)
        defer { server.close() }
        let mail = try MailServer(
            url: "smtp://127.0.0.1:\(server.port)", user: user, password: user.map { _ in "open-sesame" }, authority: authority, patience: 2)
        do {
            try await Postman(mail).send(letter(), Self.id, at: Self.day)
            return (nil, server.heard)
        } catch let failure as DeliveryFailure {
            return (failure, server.heard)
        }
    }

    @Test("brings it whole, from and to whom it says, a leading dot included")
    func whole() async throws {
        let (failure, heard) = try await failure(.init())
        #expect(failure == nil)
        #expect(heard.contains("MAIL FROM:<palier@alize.example>") || heard.contains { $0.hasPrefix("MAIL FROM:<palier@alize.example> ") })
        #expect(heard.contains("RCPT TO:<ines@alize.example>"))
        let start = try #require(heard.firstIndex(of: "DATA")), end = try #require(heard.firstIndex(of: "."))
        let message = heard[(start + 1)..<end].map { $0 + "\r\n" }.joined()
        #expect(message == String(decoding: try letter().message(Self.id, at: Self.day), as: UTF8.self))
        #expect(message.contains("=2Eun point"))
    }

    @Test("is refused for good only when the recipient is")
    func recipient() async throws {
        let (unknown, heard) = try await failure(.init(answers: ["RCPT": "550 nobody here"]))
        #expect(unknown == .recipient(550))
        #expect(unknown?.isFinal == true)
        #expect(!heard.contains("DATA"))
        for (script, expected) in [
            (["RCPT": "451 come back"], .answer(451)), ([".": "554 no"], .answer(554)), (["MAIL": "553 not from you"], .answer(553)),
        ] as [([String: String], DeliveryFailure)] {
            let (failure, _) = try await failure(.init(answers: script))
            #expect(failure == expected)
            #expect(failure?.isFinal == false)
        }
    }

    @Test("a server that is full, silent or absent is told apart from a refusal")
    func unreachable() async throws {
        let (full, _) = try await failure(.init(greeting: "421 too busy"))
        #expect(full == .answer(421))
        let (silent, _) = try await failure(.init(greeting: nil))
        guard case .unreachable? = silent else { return #expect(Bool(false), "\(String(describing: silent))") }
        let gone = try ScriptedServer()
        gone.close()
        await #expect {
            try await Postman(MailServer(url: "smtp://127.0.0.1:\(gone.port)", patience: 2)).check()
        } throws: { error in
            if case .unreachable? = error as? DeliveryFailure { true } else { false }
        }
    }

    @Test("after a silent server the next letters do not wait one by one", .timeLimit(.minutes(1)))
    func pause() async throws {
        let server = try ScriptedServer(.init(greeting: nil))
        defer { server.close() }
        let postman = Postman(try MailServer(url: "smtp://127.0.0.1:\(server.port)", patience: 1))
        let letter = try letter()
        await #expect(throws: DeliveryFailure.self) { try await postman.send(letter, Self.id, at: Self.day) }
        // A hundred patient letters would outlast the test's limit.
        for _ in 0..<100 { await #expect(throws: DeliveryFailure.self) { try await postman.send(letter, Self.id, at: Self.day) } }
    }

    @Test("without TLS where TLS is demanded nothing is said, the password least of all")
    func insecure() async throws {
        let (failure, heard) = try await failure(.init(), user: "palier", authority: "/nowhere/authority.pem")
        guard case .insecure? = failure else { return #expect(Bool(false), "\(String(describing: failure))") }
        let isSilent = !heard.contains { $0.hasPrefix("AUTH") || $0.hasPrefix("MAIL") }
        #expect(isSilent)
    }

    @Test("a wrong password is said to be one")
    func login() async throws {
        let (failure, _) = try await failure(.init(answers: ["AUTH": "535 no"]), user: "palier")
        #expect(failure == .login(535))
        #expect(failure.map { "\($0)".contains("open-sesame") } == false)
    }

    @Test("checking signs in and sends nothing")
    func check() async throws {
        let server = try ScriptedServer()
        defer { server.close() }
        try await Postman(MailServer(url: "smtp://palier:open-sesame@127.0.0.1:\(server.port)", patience: 2)).check()
        #expect(server.heard.contains { $0.hasPrefix("AUTH PLAIN") })
        #expect(!server.heard.contains { $0.hasPrefix("MAIL") })
    }
}
