import Kernel

extension DemoStory {
    /// Facts are written by those who saw them, then shared, in the order of their days.
    mutating func tell(_ cycle: DemoCycle, among changes: [(daysAgo: Int, step: DemoChange.Step)]) async throws {
        var facts = DemoFact.drawn(for: cycle).map { (fact: $0.fact, claim: Optional($0.claim)) }
        facts += DemoFact.all.filter { $0.daysAgo < cycle.periodOpened + 1 && $0.daysAgo > cycle.prepared }.map { ($0, nil) }
        var steps = changes[...]
        // What happened while the cycle before was still under way is written down once it is over.
        let written = { (fact: DemoFact) in min(fact.daysAgo, cycle.writesFrom) }
        for day in Set(facts.map { written($0.fact) }).sorted(by: >) {
            while let next = steps.first, next.daysAgo >= day { try await carryOut(steps.removeFirst()) }
            try await go(daysAgo: day)
            for (fact, claim) in facts where written(fact) == day {
                self.facts.append(
                    DemoTold(identity: try await write(fact), subject: fact.subject, competency: fact.competency, claim: claim, round: cycle.round))
            }
        }
        for step in steps { try await carryOut(step) }
    }

    private func write(_ fact: DemoFact) async throws -> String {
        guard let member = DemoMember.named(fact.subject) else { throw DemoProblem("\(fact.subject) is on no ladder") }
        let author = try await visitor(fact.author)
        let fields = [
            ("kind", fact.kind), ("happened_on", time.day(-fact.daysAgo).description), ("title", fact.title), ("detail", fact.detail),
            ("reference", ""), ("language", DemoPeople.language(fact.author)), ("competencies", try register.competency(fact.competency, of: member)),
        ]
        struct Kept: Decodable { let id: String }
        if fact.author == fact.subject { return try await author.send("/evidence/new", fields + [("confidentiality", "shared")]).read(Kept.self).id }
        let kept: Kept = try await author.send("/people/\(register.person(fact.subject))/evidence/new", fields).read()
        try await author.send("/evidence/\(kept.id)/sharing")
        return kept.id
    }
}
