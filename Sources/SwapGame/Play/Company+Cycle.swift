import DemoCompany
import Foundation

extension Company {
    mutating func prepare(_ hr: GameVisitor, framework: String) async throws {
        struct Teams: Decodable {
            struct Item: Decodable { let id: String, name: String }
            let teams: [Item]
        }
        struct Created: Decodable { let id: String }
        guard let team = try await hr.read("/teams", as: Teams.self).teams.first(where: { $0.name == Member.subject.team }) else {
            throw GameProblem("there is no team \(Member.subject.team)")
        }
        let fields = [
            ("name", "Autumn 2026"), ("period_from_on", "2026-04-01"), ("period_to_on", "2026-09-30"), ("quarters", "2026-T2, 2026-T3"),
            ("framework", framework), ("teams", team.id), ("time_zone", "Europe/Paris"), ("starts_on", "2026-10-12"),
            ("nominations_due_on", "2026-10-18"), ("answers_due_on", "2026-10-24"), ("writing_due_on", "2026-10-31"), ("sharing_due_on", "2026-11-07"),
            ("conversation_due_on", "2026-11-14"), ("k_placements", "3"), ("k_comments", "4"),
        ]
        let mode = [("mode", mode.rawValue)]
        let created: Created = try await hr.send("/cycles/new", fields + mode).read()
        cycle = created.id
        try await hr.send(
            "/cycles/\(cycle)/questions", [("text_en", "What should they keep doing?"), ("text_fr", ""), ("asked", "peer"), ("is_required", "on")])
    }

    /// Three people are named to hold the opening key; each takes their part, shown once.
    mutating func shareKey(_ site: GameSite, _ hr: GameVisitor) async throws {
        struct Part: Decodable { let secret: String }
        try await hr.send("/relations/new", [("kind", "staff_representative"), ("holder", try person(.staff)), ("from_on", "2026-10-06")])
        try await hr.send("/roles/new", [("person", try person(.keeper)), ("role", "admin"), ("from_on", "2026-10-06")])
        let ids = try Member.holders.map(person)
        try await hr.send("/cycles/\(cycle)/holders", Array(zip(["hr", "staff", "operator"], ids)))
        for holder in Member.holders {
            secrets[holder.email] = try await site.visitor(holder).send("/cycles/\(cycle)/opening-key").read(Part.self).secret
        }
    }

    mutating func nominate(_ site: GameSite) async throws {
        let subject = try await site.visitor(.subject)
        guard let mine = try await subject.read("/reviews", as: ReviewList.self).mine.first else { throw GameProblem("the subject has no review") }
        review = mine.review
        for author in Member.authors { try await subject.send("/reviews/\(review)/peers", [("peer", try person(author)), ("reason", "")]) }
    }

    mutating func findForms(_ site: GameSite) async throws {
        for author in Member.authors {
            let asked = try await site.visitor(author).read("/reviews", as: ReviewList.self).asked
            guard let form = asked.first(where: { $0.kind == "peer" }) else { throw GameProblem("\(author.name) was not asked") }
            forms.append(form.contribution)
        }
    }
}

/// What somebody finds on their page of reviews.
struct ReviewList: Decodable {
    struct Entry: Decodable { let review: String }
    struct Asked: Decodable { let contribution: String, kind: String, about: String }
    let mine: [Entry], team: [Entry], asked: [Asked]
}
