import Application
import ArgumentParser
import Foundation
import Kernel
import SMTP
import Storage

struct Doctor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check this installation and say what to mend.", discussion: "Exit code 0 when everything is sound, 1 otherwise.")

    @OptionGroup var common: CommonOptions
    @Option(help: "The program that makes PDF. Also PALIER_PDF_TOOL; weasyprint in PATH by default.") var pdfTool: String?
    @Option(help: "A journal head it printed before, N:hash, which the journal must still have. May be repeated.") var journalHead: [String] = []

    func validate() throws {
        for text in journalHead where JournalHead(text) == nil {
            throw ValidationError("“\(text)” is no journal head. Copy what palier doctor printed after “head”: a number, a colon, 64 digits and letters.")
        }
    }

    func run() async throws {
        let settings = try await common.settings(pdfTool: pdfTool)
        let heads = journalHead.compactMap(JournalHead.init)
        let findings = try await explaining { try await Examination(settings: settings, heads: heads).findings() }
        for finding in findings { print("\(finding.isSound ? "ok  " : "MEND") \(finding.text)") }
        if findings.contains(where: { !$0.isSound }) { throw ExitCode(1) }
    }
}

struct Finding: Sendable {
    let isSound: Bool
    let text: String
}

/// Looks at what an administrator would ask about: address, mail, PDF, schema, journal.
struct Examination {
    let settings: Settings
    /// Kept from another day: each must still be in one of the journals.
    let heads: [JournalHead]

    func findings() async throws -> [Finding] {
        let store = try Database.open(settings.database)
        var findings = [Finding(isSound: true, text: "database \(Database.shown(settings.database)) opens"), address, await mail, await settings.pdfFinding]
        let pending = try await Database.migrator.pending(store)
        findings.append(
            Finding(isSound: pending.isEmpty, text: pending.isEmpty ? "schema is up to date" : "schema is behind: run palier migrate"))
        if pending.isEmpty { findings += try await journals(store) }
        await store.close()
        return findings
    }

    private var address: Finding {
        let isSecure = settings.publicAddress.hasPrefix("https://")
        return Finding(
            isSound: true, text: "public address \(settings.publicAddress)" + (isSecure ? "" : " (plain http, fit for this machine only)"))
    }

    /// Signs in at the mail server, and sends nothing.
    private var mail: Finding {
        get async {
            guard let mail = settings.mail else {
                return Finding(isSound: true, text: "no mail server: links are copied by hand (PALIER_SMTP_URL)")
            }
            do {
                try await Postman(mail.server).check()
                return Finding(isSound: true, text: "mail server \(mail.server.shown) lets us in; mail comes from \(mail.sender.address)")
            } catch {
                return Finding(isSound: false, text: "mail server \(mail.server.shown): \(error)")
            }
        }
    }

    private func kept(_ head: JournalHead, _ organizations: [OrganizationID], _ store: any Store) async throws -> Finding {
        for organization in organizations {
            let isKept = try await store.read(in: .tenant(organization.uuid)) { try head.isKept(by: organization, in: $0) }
            if isKept { return Finding(isSound: true, text: "the journal still has the head of position \(head.position)") }
        }
        return Finding(isSound: false, text: "the journal no longer has the head of position \(head.position): it was cut or rewritten, compare with a backup")
    }

    private func journals(_ store: any Store) async throws -> [Finding] {
        let organizations = try await store.read { try $0.values(OrganizationID.self, "SELECT id FROM organizations ORDER BY id") }
        if organizations.isEmpty { return [Finding(isSound: true, text: "no organization yet: palier serve prints the set-up address")] }
        var findings: [Finding] = []
        for head in heads { findings.append(try await kept(head, organizations, store)) }
        for organization in organizations {
            let check = try await store.read(in: .tenant(organization.uuid)) { try JournalVerification.of(organization, in: $0) }
            findings.append(
                Finding(
                    isSound: check.isIntact,
                    text: check.isIntact
                        ? "journal intact: \(check.sealed) sealed, \(check.unsealed) waiting, head \(check.head)"
                        : "journal altered at positions \(check.broken), details altered in \(check.altered.count) entries: compare with a backup"))
        }
        return findings
    }
}
