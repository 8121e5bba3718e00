import Application
import DemoCompany
import Foundation
import Kernel
import People
import SQLiteStorage

/// One cycle played from the opening of collection to its closure, and what an attacker could carry away of it.
struct Round {
    let company: Company
    let site: GameSite
    let script: Script
    let planting: Planting?
    private let path: String
    private(set) var haul = Haul()
    /// Answers that the published tables of the review give away.
    private(set) var determined = 0

    init(_ company: Company, _ site: GameSite, _ script: Script, leak: Leak?, draws: SeededGenerator) throws {
        (self.company, self.site, self.script) = (company, site, script)
        path = site.folder + "/round.db"
        for ending in ["", "-wal", "-shm"] where FileManager.default.fileExists(atPath: path + ending) {
            try FileManager.default.removeItem(atPath: path + ending)
        }
        try company.file.write(to: URL(fileURLWithPath: path))
        let store = try SQLiteStore(path: path)
        planting = leak.map { Planting($0, in: store, draws) }
        site.store.use(store)
        site.log.clear()
    }

    mutating func play(_ crawl: inout Crawl) async throws -> Haul {
        site.clock.go(october: 19, hours: 9)
        try await planting?.prepare()
        try keepCopy()
        try await collect()
        try await finish()
        determined = try await Published.read(by: site.visitor(.manager), of: company).determined
        haul.texts = try await crawl.texts(company, site, script.contents)
        haul.texts += site.log.mails.map { Haul.Text(place: "mail", bytes: Array($0.utf8)) } + [Haul.Text(place: "log", bytes: Array(site.log.text.utf8))]
        await site.store.close()
        return haul
    }

    /// Everybody answers on their day; the program works on by itself meanwhile.
    private mutating func collect() async throws {
        var planted: [Planting.Submission] = []
        for visit in script.visits {
            try await pass(until: visit.day)
            site.clock.go(october: visit.day, hours: 0, minutes: visit.minutes)
            try await answer(visit.author)
            planted.append(try await submission(of: visit.author))
            try await planting?.follow(planted)
            try keepCopy()
            try await runJobs()
        }
        try await planting?.finish(planted)
        if planting != nil { try keepCopy() }
        try await pass(until: 25)
    }

    /// A few hours at a time, as a server that is left alone.
    private mutating func pass(until day: Int) async throws {
        let target = GameClock()
        target.go(october: day, hours: 5)
        while site.clock.now < target.now {
            site.clock.set(min(site.clock.now.addingTimeInterval(5 * 3600), target.now))
            try await runJobs()
        }
    }

    /// A draft first, then all of it, sent twice as by somebody impatient.
    private func answer(_ author: Int) async throws {
        let (form, answer) = ("/contributions/\(company.forms[author])", script.answers[author])
        let visitor = try await site.visitor(Member.authors[author])
        let fields = zip(answer.placements, answer.comments).enumerated().flatMap { index, pair in
            [("p\(index + 1)", String(pair.0)), ("t\(index + 1)", pair.1), ("c\(index + 1)", "high")]
        }
        let empty = try await visitor.page(form + "/themes/1")
        try await visitor.fill(form + "/themes/1", on: empty, fields + [("then", "stay")])
        let draft = try await visitor.page(form + "/themes/1")
        try await visitor.fill(form + "/themes/1", on: draft, fields + [("then", "next")])
        let open = try await visitor.page(form + "/questions")
        let text = [("q1", answer.comments.last ?? ""), ("then", "send")]
        try await visitor.fill(form + "/questions", on: open, text)
        try await visitor.fill(form + "/questions", on: open, text, mayFail: true)
        guard try await visitor.look(form).status == 200 else { throw GameProblem("a form that was sent cannot be read") }
    }

    private func submission(of author: Int) async throws -> Planting.Submission {
        let account = try await ActingAccount.viewer(Member.authors[author].email, site.services)
        return Planting.Submission(
            person: account.person.description, account: account.account.description, texts: script.answers[author].comments, at: site.clock.now)
    }

    mutating func runJobs() async throws {
        try await site.runJobs()
        try keepCopy()
    }

    /// The database's files as they are now, when they are not what they were.
    mutating func keepCopy() throws {
        let files = ["", "-wal"].map { FileManager.default.contents(atPath: path + $0).map { [UInt8]($0) } ?? [] }
        if let last = haul.copies.last, last.file == files[0], last.log == files[1] { return }
        haul.copies.append(Haul.Copy(file: files[0], log: files[1]))
    }
}
