import Foundation
import Kernel

extension DemoStory {
    /// HR writes zones, bands, titles and work of equal value, and brings in what each person is paid; two changes of scope are spoken of.
    mutating func tellPay() async throws {
        let hr = try await visitor(DemoPeople.hr)
        for (key, french, english) in DemoPay.zones { try await hr.send("/pay/zones", [("key", key), ("name_fr", french), ("name_en", english)]) }
        try await hr.send("/pay/settings", [("visibility", "next"), ("managers_read", "yes"), ("version", "0")])
        try await bringIn("bands", DemoPay.bands(from: time.day(-500).description, then: time.day(-135).description), by: hr)
        try await bringIn("pay", DemoPay.people(from: time.day(-120).description), by: hr)
        let identities = try await identities(hr)
        for title in DemoTitle.all { try await tell(title, identities, by: hr) }
        try await tellCategories(identities, by: hr)
        try await tellChanges()
    }

    private func bringIn(_ kind: String, _ text: String, by hr: DemoVisitor) async throws {
        struct Plan: Decodable { let plan: String }
        let shown: Plan = try await hr.send("/pay/import/preview", [("kind", kind), ("text", text)]).read()
        let content = Data(text.utf8).base64EncodedString()
        try await hr.send("/pay/import/confirmation", [("kind", kind), ("content", content), ("plan", shown.plan)])
    }

    /// By level, as forms name them.
    private func identities(_ hr: DemoVisitor) async throws -> [String: String] {
        struct Titles: Decodable {
            struct Choice: Decodable { let level: String, identity: String }
            let levels: [Choice]
        }
        let titles: Titles = try await hr.read("/titles")
        return Dictionary(titles.levels.map { ($0.level, $0.identity) }, uniquingKeysWith: { first, _ in first })
    }

    private func level(_ craft: String, _ number: Int, _ identities: [String: String]) throws -> String {
        guard let levels = register.ladders[craft]?.levels, levels.indices.contains(number - 1), let identity = identities[levels[number - 1]] else {
            throw DemoProblem("there is no level \(number) of \(craft)")
        }
        return identity
    }

    private func tell(_ title: DemoTitle, _ identities: [String: String], by hr: DemoVisitor) async throws {
        var fields = [("name_fr", title.french), ("name_en", title.english), ("variants", title.variants)]
        for (index, entry) in title.levels.enumerated() {
            fields += [("level\(index + 1)", try level(entry.craft, entry.level, identities)), ("people_from\(index + 1)", String(entry.from))]
            if let to = entry.to { fields.append(("people_to\(index + 1)", String(to))) }
        }
        try await hr.send("/titles/new", fields)
    }

    private func tellCategories(_ identities: [String: String], by hr: DemoVisitor) async throws {
        for category in DemoCategory.all {
            let levels = try DemoPay.ladders.map { try level($0.0, category.level, identities) }
            try await hr.send("/pay/categories/new", category.fields + levels.map { ("levels", $0) })
        }
    }

    /// One change waits for the person’s wish; the other, of scope alone, has both wills and holds.
    private mutating func tellChanges() async throws {
        let today = time.day(-3).description
        try await propose(
            "Ruben Achterberg", by: "Tomasz Lindqvist",
            [
                ("level", try register.level(of: DemoMember("Ruben Achterberg", "produit", 3), 0)), ("starts_on", time.day(60).description), ("language", "en"),
                ("new_scope", "The merchant dashboard, with its team of six."),
                ("why", "The dashboard becomes a product of its own in the new quarter, and needs somebody who carries it whole."),
            ])
        try await propose(
            "Inès Vauquelin", by: "Inès Vauquelin",
            [
                ("starts_on", today), ("language", "fr"), ("new_scope", "Encaissement et remboursements, deux équipes."),
                ("why", "Je souhaite porter aussi les remboursements, pour apprendre à décider avec une autre équipe."),
            ])
        try await voice("Tomasz Lindqvist", of: "Inès Vauquelin", "Refunds wait for an owner: the two teams decide the same flows.", in: "en")
    }
}
