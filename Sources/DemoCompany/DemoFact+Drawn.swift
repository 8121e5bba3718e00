extension DemoFact {
    /// A fact drawn for somebody in the period of a cycle, and the sentence that will rest on it.
    struct Drawn: Sendable {
        let fact: DemoFact
        let claim: DemoClaim
        let round: Int
    }

    /// One or two facts of everybody who is reviewed.
    static func drawn(for cycle: DemoCycle) -> [Drawn] {
        DemoMember.reviewed(in: cycle).flatMap { member in
            let count = 1 + DemoDraw.number("\(member.name)|facts|\(cycle.round)", below: 3) / 2 + (cycle.round == 2 ? -isQuiet(member) : 0)
            return (0..<count).compactMap { drawn(for: member, $0, in: cycle) }
        }
    }

    /// Some have written nothing in the period that runs.
    private static func isQuiet(_ member: DemoMember) -> Int { DemoDraw.number(member.name + "|quiet", below: 3) == 0 ? 1 : 0 }

    private static func drawn(for member: DemoMember, _ number: Int, in cycle: DemoCycle) -> Drawn? {
        let competencies = DemoLadder.competencies[member.craft] ?? []
        guard !competencies.isEmpty else { return nil }
        let seed = "\(member.name)|\(cycle.round)|fact|\(number)"
        let first = DemoDraw.number("\(member.name)|\(cycle.round)|fact", below: competencies.count)
        let competency = competencies[(first + number * 2) % competencies.count]
        let span = cycle.periodOpened - cycle.starts - 12
        let begins = min(cycle.periodOpened, DemoPeople.line(member.name)?.joinedAgo ?? .max) - 4
        let day = max(begins - DemoDraw.number(seed + "|day", below: max(min(span, begins - cycle.starts - 8), 1)), cycle.starts + 6)
        guard let manager = DemoPeople.manager(of: member.name, daysAgo: day) else { return nil }
        let index = DemoDraw.number(seed, below: max(DemoTexts.facts(competency, "fr").count, 1))
        return drawn(member, competency, index, by: manager, seed, day, cycle)
    }

    private static func drawn(
        _ member: DemoMember, _ competency: String, _ index: Int, by manager: String, _ seed: String, _ day: Int, _ cycle: DemoCycle
    ) -> Drawn? {
        let isByManager = DemoTexts.facts(competency, "fr")[index].isByManager
        let author = isByManager ? manager : member.name
        let reader = DemoPeople.manager(of: member.name, daysAgo: cycle.sharingDue) ?? manager
        let (written, claimed) = (DemoTexts.facts(competency, DemoPeople.language(author)), DemoTexts.facts(competency, DemoPeople.language(reader)))
        guard written.indices.contains(index), claimed.indices.contains(index) else { return nil }
        let filled = { (text: String, language: String) in text.isEmpty ? "" : DemoTemplate(text: text).filled(seed, team: member.team, language) }
        let fact = DemoFact(
            author, about: member.name, day, written[index].kind, filled(written[index].title, DemoPeople.language(author)),
            filled(written[index].detail, DemoPeople.language(author)), competency)
        return Drawn(fact: fact, claim: DemoClaim(member.name, competency, filled(claimed[index].claim, DemoPeople.language(reader))), round: cycle.round)
    }
}
