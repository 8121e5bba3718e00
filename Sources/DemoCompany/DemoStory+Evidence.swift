import Foundation
import Kernel

extension DemoStory {
    /// Facts are written by those who saw them, then shared.
    func tell(_ facts: [DemoFact]) async throws {
        for fact in facts { try await tell(fact) }
    }

    private func tell(_ fact: DemoFact) async throws {
        try await go(daysAgo: fact.daysAgo)
        var author = try await visitor(fact.author)
        let isOwn = fact.author == fact.subject
        let path = isOwn ? "/evidence/new" : try await addressOfNote(about: fact.subject, &author)
        let page = try await author.open(path)
        var fields = [
            ("kind", fact.kind), ("happened_on", time.day(-fact.daysAgo).description), ("title", fact.title), ("detail", fact.detail), ("reference", ""),
            ("language", DemoPeople.language(fact.author)),
        ]
        let names = [fact.competency, DemoCompetency.english[fact.competency]].compactMap { $0 }
        guard let box = names.lazy.compactMap({ page.box("competencies", $0) }).first else { throw DemoProblem("\(fact.competency) is not to be ticked") }
        fields.append(("competencies", box))
        if isOwn { fields.append(("confidentiality", "shared")) }
        let answer = try await author.send(path, fields)
        if !isOwn, let item = answer.location {
            let shown = try await author.open(item)
            try await author.send(item + "/sharing", [("version", shown.hidden("version") ?? "1")])
        }
    }

    private func addressOfNote(about name: String, _ author: inout DemoVisitor) async throws -> String {
        let people = try await author.open("/people?q=\(name.split(separator: " ").last.map(Self.plain) ?? "")")
        guard let person = people.links("/people/").first(where: { $0.words.contains(name) }) else { throw DemoProblem("\(name) is not in the directory") }
        return person.address + "/evidence/new"
    }

    private static func plain(_ word: Substring) -> String {
        String(word).folding(options: .diacriticInsensitive, locale: nil)
    }
}
