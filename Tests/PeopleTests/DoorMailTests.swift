import Foundation
import Kernel
import People
import Site
import Storage
import TestKit
import Testing

@Suite("Mail from the door")
struct DoorMailTests {
    private func link(in mail: Mail) throws -> String {
        let url = try #require(mail.text.split(whereSeparator: \.isWhitespace).first { $0.hasPrefix("https://palier.example/") })
        return String(url).replacing("https://palier.example", with: "")
    }

    @Test("brings an invitation in its person's language, with a link of its own that lives and dies with the one shown", arguments: Engine.allCases)
    func invitation(engine: Engine) async throws {
        try await withSite(engine) { site in
            let person = try await site.newcomer()
            try await site.write("UPDATE people SET language = 'en' WHERE id = \(person)")
            let shown = try await site.invite(person)
            #expect(try await site.runJobs() == 1)
            let mail = try #require(site.mailbox.mails.first)
            #expect(site.mailbox.mails.count == 1)
            #expect(mail.to == "noemie.ferrand@alize.example")
            #expect(mail.subject == "Alizé Paiements opens you an account on Palier")
            let mailed = try link(in: mail)
            #expect(mailed != shown)
            #expect(try await site.stranger().get(shown).status == 200)
            let answer = try await site.stranger().post(mailed, ["password": Fresh.password, "language": "en"])
            #expect(answer.location == "/")
            #expect(try await site.stranger().get(shown).status == 404)
            #expect(try await site.stranger().get(mailed).status == 404)
        }
    }

    @Test("names nobody, and no job holds a secret", arguments: Engine.allCases)
    func discretion(engine: Engine) async throws {
        try await withSite(engine) { site in
            let path = try await site.invite(try await site.newcomer())
            let secret = try #require(path.split(separator: "/").last)
            let jobs = try await site.store.read { try $0.rows("SELECT * FROM jobs").map { "\($0.values)" }.joined() }
            #expect(!jobs.contains(secret))
            _ = try await site.runJobs()
            let mail = try #require(site.mailbox.mails.first)
            for name in ["Noémie", "Ferrand", "Hélène", "Dastugue"] { #expect(!mail.text.contains(name) && !mail.subject.contains(name)) }
            let mailed = try link(in: mail).split(separator: "/").last.map(String.init) ?? ""
            let tables = try await site.dump(except: []).tables
            let holds = tables.filter { $0.value.contains { $0.contains(mailed) } }.keys.sorted()
            #expect(holds.isEmpty, "\(holds)")
        }
    }

    @Test("is not sent for a link that was cancelled or used meanwhile", arguments: Engine.allCases)
    func overtaken(engine: Engine) async throws {
        try await withSite(engine) { site in
            let person = try await site.newcomer()
            _ = try await site.invite(person)
            _ = try await site.browser(as: site.cast.hr).post("/people/\(person)/account/revocation")
            _ = try await site.runJobs()
            #expect(site.mailbox.mails.isEmpty)
        }
    }

    @Test("tells somebody that their password changed", arguments: Engine.allCases)
    func notice(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await site.browser(as: site.cast.ines).post("/me/password", ["current_password": Cast.password, "new_password": Fresh.password])
            _ = try await site.runJobs()
            let mail = try #require(site.mailbox.mails.first)
            #expect(mail.to == site.cast.ines.email)
            #expect(mail.subject == "Votre mot de passe a changé")
            #expect(!mail.text.contains("https://"))
        }
    }

    @Test("follows the configured address, whatever host was asked", arguments: Engine.allCases)
    func host(engine: Engine) async throws {
        try await withSite(engine) { site in
            let made = try await site.browser(as: site.cast.hr).post("/people/\(try await site.newcomer())/account/invitation")
            let url = made.between("id=\"link-1\">", "<")
            #expect(url?.hasPrefix("https://palier.example/invitations/") == true)
        }
    }
}
