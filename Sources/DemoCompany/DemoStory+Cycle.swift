extension DemoStory {
    /// Prepared and launched by HR, then as far as today allows.
    func tell(_ cycle: DemoCycle) async throws {
        try await go(daysAgo: cycle.prepared)
        let address = try await launch(cycle)
        try await go(daysAgo: cycle.starts)
        try await nominate(cycle)
        try await go(daysAgo: cycle.nominationsDue - 1)
        try await answer(cycle)
        guard cycle.answersDue > 0 else { return try await go(daysAgo: 0) }
        try await go(daysAgo: cycle.answersDue - 2)
        try await answer(cycle)
        try await go(daysAgo: cycle.writingDue - 2)
        try await share(cycle)
        try await go(daysAgo: cycle.sharingDue - 3)
        try await sign(cycle)
        try await go(daysAgo: cycle.conversationDue - 3)
        var hr = try await visitor(DemoPeople.hr)
        try await hr.send(address + "/closure")
    }

    private func launch(_ cycle: DemoCycle) async throws -> String {
        var hr = try await visitor(DemoPeople.hr)
        let page = try await hr.open("/cycles/new")
        guard let framework = page.choices(of: "framework").first?.value else { throw DemoProblem("there is no framework to choose") }
        let crafts = ["Produit", "Design"].compactMap { page.box("crafts", $0) }
        let stored = try await hr.send("/cycles/new", cycle.fields(time, framework: framework, crafts: crafts))
        guard let check = stored.location, check.hasSuffix("/check") else { throw DemoProblem("the cycle has no check") }
        let address = String(check.dropLast("/check".count))
        for name in ["Matteo Orsenne"] {
            let people = try await hr.open("/people?q=Orsenne")
            guard let person = people.links("/people/").first(where: { $0.words.contains(name) }) else { continue }
            try await hr.send(address + "/exclusions/" + person.address.dropFirst("/people/".count))
        }
        try await hr.send(check)
        try await hr.send(address + "/launch")
        return address
    }

    /// Each proposes their peers.
    private func nominate(_ cycle: DemoCycle) async throws {
        for member in DemoPeople.reviewed {
            var visitor = try await visitor(member.name)
            let reviews = try await visitor.open("/reviews")
            guard let review = reviews.links("/reviews/").first(where: { $0.words == cycle.name(time) }) else {
                throw DemoProblem("\(member.name) has no review")
            }
            let peers = review.address + "/peers"
            for peer in member.peers {
                let page = try await visitor.open(peers)
                guard let choice = page.choices(of: "peer").first(where: { $0.words.hasPrefix(peer) }) else { throw DemoProblem("\(peer) is not a peer of \(member.name)") }
                try await visitor.send(peers, ["peer": choice.value, "reason": ""])
            }
        }
    }
}
