import Kernel

extension DemoStory {
    func meet(_ moment: DemoMoment) async throws {
        switch moment.act {
        case .keepsAway(let name, let place, let conflict, let fr, let en):
            let (peer, review) = try await peer(of: name, at: place)
            let note = DemoPeople.language(peer) == "en" ? en : DemoTexts.typeset(fr)
            try await visitor(peer).send("/reviews/\(review)/withdrawal", [("conflict", conflict), ("note", note)])
        case .declines(let name, let place, let fr, let en): try await decline(name, place, fr, en)
        case .replaces(let name): try await replace(name)
        case .goesOnLeave(let name, let weeks, let reason): try await pause(name, weeks, DemoTexts.typeset(reason))
        case .movesAnswers(let days, let reason): try await moveAnswers(days, DemoTexts.typeset(reason))
        case .readsNews(let name): try await visitor(name).send("/cycles/\(cycle(.running))/news")
        case .holdCases(let names):
            let fields = try names.map { [("kind", "case_holder"), ("holder", try register.person($0)), ("from_on", time.day(-moment.daysAgo).description)] }
            for one in fields { try await visitor(DemoPeople.hr).send("/relations/new", one) }
        case .asksToOpen(let holder, let name, let reason): try await askToOpen(name, because: reason, by: holder)
        case .agreesToOpen(let holder): try await agreeToOpen(holder)
        }
    }

    private func cycle(_ cycle: DemoCycle) async throws -> String {
        struct Found: Decodable {
            struct Cycle: Decodable { let id: String, name: String }
            let cycles: [Cycle]
        }
        let found = try await visitor(DemoPeople.hr).read("/reviews", as: Found.self).cycles.first { $0.name == cycle.name(time) }
        guard let found else { throw DemoProblem("a cycle is not found") }
        return found.id
    }

    /// One of those asked about somebody in the cycle that runs, and the review.
    private func peer(of name: String, at place: Int) async throws -> (name: String, review: String) {
        let peers = DemoPeers(in: .running).of(name)
        guard peers.indices.contains(place) else { throw DemoProblem("\(name) has too few peers") }
        return (peers[place], try await review(of: name, in: .running, for: visitor(name)))
    }

    private func decline(_ name: String, _ place: Int, _ fr: String, _ en: String) async throws {
        let (peer, review) = try await peer(of: name, at: place)
        let chosen: DemoChosen = try await visitor(name).read("/reviews/\(review)/peers")
        guard let nomination = chosen.peers.first(where: { $0.name == peer })?.nomination else { throw DemoProblem("\(peer) was not chosen") }
        let reason = DemoPeople.language(peer) == "en" ? en : DemoTexts.typeset(fr)
        try await visitor(peer).send("/nominations/\(nomination)/refusal", [("reason", reason)])
    }

    private func replace(_ name: String) async throws {
        let visitor = try await visitor(name)
        let review = try await review(of: name, in: .running, for: visitor)
        guard let other = DemoPeers(in: .running).elsewhere(for: name, among: DemoMember.reviewed(in: .running)) else {
            throw DemoProblem("nobody can replace a peer of \(name)")
        }
        try await visitor.send("/reviews/\(review)/peers", [("peer", try register.person(other)), ("reason", "")])
    }

    /// Written once among the absences, and once where it matters: the review waits.
    private func pause(_ name: String, _ weeks: Int, _ reason: String) async throws {
        let review = try await review(of: name, in: .running, for: visitor(name))
        let hr = try await visitor(DemoPeople.hr)
        let today = Day(of: services.clock.now, in: StoryClock.zone)
        let days = [("kind", "leave"), ("from_on", today.description), ("to_on", today.adding(days: weeks * 7).description)]
        try await hr.send("/absences", days + [("person", try register.person(name))])
        try await hr.send("/reviews/\(review)/pause", days + [("reason", reason)])
    }

    private func moveAnswers(_ days: Int, _ reason: String) async throws {
        struct Dates: Decodable { let version: Int }
        let (hr, running) = (try await visitor(DemoPeople.hr), try await cycle(.running))
        let address = "/cycles/\(running)/dates"
        let version = try await hr.read(address, as: Dates.self).version
        let moved = time.day(-DemoCycle.running.answersAnnounced).adding(days: days).description
        try await hr.send(address, [("answers", moved), ("reason", reason), ("version", String(version))])
    }
}

extension DemoStory {
    /// Comments of a review as its person reads them.
    private struct Summary: Decodable {
        struct Text: Decodable { let text: String }
        struct Remarks: Decodable { let comments: [Text]? }
        struct Kind: Decodable { let remarks: [Remarks] }
        let snapshots: [String: Kind]
    }

    private struct Openings: Decodable {
        struct Line: Decodable { let id: String }
        let toSettle: [Line]
    }

    /// The person shows a case-holder the words they contest; the case-holder asks for that answer.
    private func askToOpen(_ name: String, because reason: String, by holder: String) async throws {
        let person = try await visitor(name)
        let review = try await review(of: name, in: .second, for: person)
        let summary: Summary = try await person.read("/reviews/\(review)")
        let comments = summary.snapshots.keys.sorted().flatMap { summary.snapshots[$0]?.remarks ?? [] }.flatMap { $0.comments ?? [] }.map(\.text)
        guard let words = comments.filter({ one in comments.count { $0 == one } == 1 }).max(by: { $0.count < $1.count }) else {
            throw DemoProblem("nobody commented the review of \(name)")
        }
        try await visitor(holder).send("/answer-openings", [("review", review), ("words", words), ("reason", reason)])
    }

    private func agreeToOpen(_ holder: String) async throws {
        let visitor = try await visitor(holder)
        for line in try await visitor.read("/answer-openings", as: Openings.self).toSettle { try await visitor.send("/answer-openings/\(line.id)/approval") }
    }
}

/// The peers of a review, as its page gives them.
struct DemoChosen: Decodable, Sendable {
    struct Peer: Decodable, Sendable { let nomination: String, name: String }
    let peers: [Peer]
}
