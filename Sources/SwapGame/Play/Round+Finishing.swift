import DemoCompany
import Foundation

extension Round {
    /// Collection is over: the key holders open, the manager writes and shares, the subject signs, HR closes.
    mutating func finish() async throws {
        site.clock.go(october: 25, hours: 9)
        try await runJobs()
        try await open()
        try await writeAsManager()
        site.clock.go(october: 32, hours: 9)
        try await runJobs()
        try await share()
        site.clock.go(october: 39, hours: 9)
        try await runJobs()
        try await site.visitor(.subject).send("/reviews/\(company.review)/signature", [("choice", "signed"), ("reservation", "")])
        site.clock.go(october: 46, hours: 9)
        try await runJobs()
        try await site.visitor(.hr).send("/cycles/\(company.cycle)/closure")
        try await runJobs()
    }

    private mutating func open() async throws {
        for holder in Member.holders.prefix(2) {
            guard let secret = company.secrets[holder.email] else { continue }
            try await site.visitor(holder).send("/cycles/\(company.cycle)/opening", [("secret", secret)])
            try keepCopy()
        }
        try await runJobs()
    }

    private mutating func writeAsManager() async throws {
        struct Form: Decodable { let version: Int }
        let manager = try await site.visitor(.manager)
        guard let asked = try await manager.read("/reviews", as: ReviewList.self).asked.first(where: { $0.kind == "manager" }) else {
            throw GameProblem("the manager has no form")
        }
        let form = "/contributions/\(asked.contribution)"
        let version = try await manager.read(form, as: Form.self).version
        try await manager.send(form + "/themes/1", [("version", "\(version)"), ("p1", "2"), ("p2", "2"), ("t1", "Settles."), ("then", "next")])
        try await manager.send(
            form + "/axes", [("version", "\(version + 1)"), ("axis1", "Decide with figures"), ("signal1", "Two decisions by March"), ("then", "send")])
        try keepCopy()
    }

    private mutating func share() async throws {
        struct Kept: Decodable { let id: String }
        struct Written: Decodable { let claim: String }
        let fact: Kept = try await site.visitor(.subject).send(
            "/evidence/new",
            [("kind", "measure"), ("happened_on", "2026-07-12"), ("title", "412 then 255 calls"), ("language", "en"), ("confidentiality", "shared")]
        ).read()
        let manager = try await site.visitor(.manager)
        let claim: Written = try await manager.send(
            "/reviews/\(company.review)/claims/new",
            [("text", "Calls went down."), ("language", "en"), ("about", "competency:\(company.competencies[0])")]
        ).read()
        try await manager.send("/claims/\(claim.claim)/evidence/\(fact.id)")
        try await manager.send("/reviews/\(company.review)/dossier/sharing")
        try keepCopy()
        try await runJobs()
    }
}
