import Foundation
import Kernel
import Site
import Storage
import TestKit
import Testing

@testable import People

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
            #expect(mail.subject == "Alizé Paiements opens an account for you on Palier")
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

    private struct NoServer: Error {}

    @Test("that cannot leave is tried again, and said to those who can hand the link over", arguments: Engine.allCases)
    func unsent(engine: Engine) async throws {
        try await withSite(engine) { site in
            let person = try await site.newcomer()
            site.mailbox.obstruct(NoServer())
            _ = try await site.invite(person)
            #expect(try await site.runJobs() == 0)
            let hr = try await site.browser(as: site.cast.hr)
            let account = try await hr.get("/people/\(person)/account"), home = try await hr.get("/"), list = try await hr.get("/invitations")
            let isSaid = account.shows("Le message n’a pas pu partir vers cette adresse.")
            #expect(isSaid)
            let isTold = home.shows("Remettre son lien à Noémie Ferrand")
            #expect(isTold)
            let isListed = list.shows("Message non parti")
            #expect(isListed)
            let others = try await site.browser(as: site.cast.ines).get("/")
            let isQuiet = !others.shows("Noémie")
            #expect(isQuiet)
            site.mailbox.obstruct(nil)
            #expect(try await site.runJobs() == 0)
            site.clock.advance(minutes: 2)
            #expect(try await site.runJobs() == 1)
            #expect(site.mailbox.mails.count == 1)
            let after = try await hr.get("/people/\(person)/account")
            let isOver = !after.shows("n’a pas pu partir")
            #expect(isOver)
        }
    }

    @Test("that left is not sent again when the store could not note it: the link it carries still opens", arguments: Engine.allCases)
    func unnoted(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await site.invite(try await site.newcomer())
            let row = try #require(try await site.rows("SELECT id FROM invitations").first)
            let invitation = try row.get("id", as: InvitationID.self)
            let (whole, breakable) = (site.services, site.breakable)
            let mailer = Mailer(isConfigured: true) { mail in
                try await whole.mailer.send(mail)
                breakable.isAway = true
            }
            let services = Services(
                store: whole.store, clock: whole.clock, ids: whole.ids, mailer: mailer, logger: whole.logger, slotSecret: whole.slotSecret,
                publicAddress: whole.publicAddress)
            try await LinkMail.handler.run(invitation.description, site.cast.alize, services)
            breakable.isAway = false
            #expect(site.mailbox.mails.count == 1)
            #expect(try await site.count("SELECT count(*) FROM invitations WHERE mail_failed_at IS NOT NULL") == 0)
            let mailed = try link(in: try #require(site.mailbox.mails.first))
            #expect(try await site.stranger().get(mailed).status == 200)
        }
    }

    @Test("that nobody will ever take is not tried again, and stays said until there is a new link", arguments: Engine.allCases)
    func refused(engine: Engine) async throws {
        try await withSite(engine) { site in
            let person = try await site.newcomer()
            site.mailbox.obstruct(MailRefusal())
            _ = try await site.invite(person)
            #expect(try await site.runJobs() == 1)
            let left = try await site.count("SELECT count(*) FROM jobs WHERE key <> 'standing'")
            #expect(left == 0)
            let hr = try await site.browser(as: site.cast.hr)
            let account = try await hr.get("/people/\(person)/account")
            let isSaid = account.shows("Le message n’a pas pu partir")
            #expect(isSaid)
            site.mailbox.obstruct(nil)
            _ = try await site.invite(person)
            let after = try await hr.get("/people/\(person)/account")
            let isOver = !after.shows("n’a pas pu partir")
            #expect(isOver)
        }
    }

    @Test("of an administrator's account that cannot leave is said to administrators only", arguments: Engine.allCases)
    func administrators(engine: Engine) async throws {
        try await withSite(engine) { site in
            site.mailbox.obstruct(NoServer())
            _ = try await site.resetLink(of: site.cast.admin.person)
            _ = try await site.runJobs()
            let hr = try await site.browser(as: site.cast.hr).get("/"), admin = try await site.browser(as: site.cast.admin).get("/")
            let isQuiet = !hr.shows("Remettre son lien")
            #expect(isQuiet)
            let isSaid = admin.shows("Remettre son lien")
            #expect(isSaid)
        }
    }

    @Test("carries its words as a page too, where an organization's name is text", arguments: Engine.allCases)
    func page(engine: Engine) async throws {
        try await withSite(engine) { site in
            try await site.write("UPDATE organizations SET name = 'Alizé <b>& Cie</b>' WHERE id = \(site.cast.alize)")
            _ = try await site.invite(try await site.newcomer())
            _ = try await site.runJobs()
            let mail = try #require(site.mailbox.mails.first)
            let html = try #require(mail.html)
            let isEscaped = html.contains("Alizé &lt;b&gt;&amp; Cie&lt;/b&gt;") && !html.contains("<b>&")
            #expect(isEscaped)
            let path = try link(in: mail)
            let isLinked = html.contains("href=\"https://palier.example\(path)\"")
            #expect(isLinked)
        }
    }
}
