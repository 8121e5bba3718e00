extension DemoStory {
    /// Prepared and launched by HR, then as far as today allows.
    func tell(_ cycle: DemoCycle) async throws {
        try await go(daysAgo: cycle.prepared)
        let address = try await launch(cycle)
        try await go(daysAgo: cycle.starts)
        try await nominate(cycle)
        guard cycle.isOver else { return }
        try await go(daysAgo: cycle.answersDue + 2)
        try await answer(cycle, ["self", "peer", "cross_team", "report"])
        try await go(daysAgo: cycle.writingDue + 2)
        try await answer(cycle, ["manager"])
        try await go(daysAgo: cycle.sharingDue + 2)
        try await share(cycle)
        // Sealed at once.
        try await go(daysAgo: cycle.sharingDue + 2)
        try await go(daysAgo: cycle.sharingDue - 3)
        try await sign(cycle)
        try await go(daysAgo: cycle.conversationDue - 3)
        try await converse(cycle)
        try await addStatements(cycle)
        // Sealed at once, as the files are.
        try await go(daysAgo: cycle.conversationDue - 3)
        try await visitor(DemoPeople.hr).send(address + "/closure")
    }

    private func launch(_ cycle: DemoCycle) async throws -> String {
        struct Created: Decodable { let id: String }
        let hr = try await visitor(DemoPeople.hr)
        let crafts = DemoLadder.competencies.keys.sorted().compactMap { register.crafts[$0] }
        let created: Created = try await hr.send("/cycles/new", cycle.fields(time, framework: register.framework, crafts: crafts)).read()
        let address = "/cycles/\(created.id)"
        try await ask(cycle, at: address, by: hr)
        if !cycle.isOver { try await hr.send("\(address)/exclusions/\(register.person(DemoChange.newcomer))") }
        try await hr.send(address + "/check")
        try await hr.send(address + "/launch")
        return address
    }

    /// The second cycle asks what is proposed; the one that runs takes the same questions over.
    private func ask(_ cycle: DemoCycle, at address: String, by hr: DemoVisitor) async throws {
        struct Questions: Decodable {
            struct Source: Decodable { let cycle: String }
            let sources: [Source]
        }
        if cycle.round == 0 { return }
        if let source = try await hr.read(address + "/questions", as: Questions.self).sources.first {
            try await hr.send("\(address)/questions-of/\(source.cycle)")
        } else {
            try await hr.send(address + "/proposed-questions")
        }
    }

    /// Each proposes their peers; in the cycle that runs one of these declines, and a manager adds another.
    private func nominate(_ cycle: DemoCycle) async throws {
        let peers = DemoPeers(in: cycle)
        _ = try await together(DemoMember.reviewed(in: cycle)) { member in
            let visitor = try await visitor(member.name)
            let address = try await "/reviews/\(review(of: member.name, in: cycle, for: visitor))/peers"
            for peer in peers.of(member.name) { try await visitor.send(address, [("peer", try register.person(peer)), ("reason", "")]) }
        }
        if !cycle.isOver { try await decline(cycle, peers) }
    }

    private func decline(_ cycle: DemoCycle, _ peers: DemoPeers) async throws {
        let subject = "Nikos Papadakis"
        let visitor = try await visitor(subject)
        let review = try await review(of: subject, in: cycle, for: visitor)
        let chosen: DemoChosen = try await visitor.read("/reviews/\(review)/peers")
        guard let peer = chosen.peers.first, let manager = DemoPeople.manager(of: subject, daysAgo: cycle.starts) else { return }
        let reason =
            DemoPeople.language(peer.name) == "en"
            ? "We have not worked together since the spring." : "Nous n’avons pas travaillé ensemble depuis le printemps."
        try await self.visitor(peer.name).send("/nominations/\(peer.nomination)/refusal", [("reason", reason)])
        guard let other = peers.spare(for: subject, among: DemoMember.reviewed(in: cycle)) else { return }
        try await self.visitor(manager).send(
            "/reviews/\(review)/peers", [("peer", try register.person(other)), ("reason", "A mené avec Nikos l’étude sur le ticket dématérialisé.")])
    }

    /// The one of somebody's own.
    func review(of name: String, in cycle: DemoCycle, for visitor: DemoVisitor) async throws -> String {
        let mine = try await visitor.read("/reviews", as: DemoReviews.self).mine
        guard let entry = mine.first(where: { $0.cycle == cycle.name(time) }) else { throw DemoProblem("\(name) has no review") }
        return entry.review
    }
}
