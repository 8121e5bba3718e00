extension DemoStory {
    /// Managers write the file of each of their people, claim by claim, and share it.
    func share(_ cycle: DemoCycle) async throws {
        var seen: Set<String> = []
        var ready: [(manager: String, entry: DemoReviews.Entry)] = []
        let present = Set(DemoPeople.present(daysAgo: cycle.sharingDue))
        for manager in DemoPeople.managers where present.contains(manager) {
            let team = try await visitor(manager).read("/reviews", as: DemoReviews.self).team
            // A person with two managers receives one file, from either.
            ready += team.filter { $0.state == "ready" && $0.cycle == cycle.name(time) && seen.insert($0.review).inserted }.map { (manager, $0) }
        }
        _ = try await together(ready) { manager, entry in try await share(entry, by: manager, cycle) }
    }

    private func share(_ entry: DemoReviews.Entry, by manager: String, _ cycle: DemoCycle) async throws {
        guard let member = DemoMember.named(entry.name) else { throw DemoProblem("\(entry.name) is on no ladder") }
        let visitor = try await visitor(manager)
        let known = facts.filter { $0.subject == member.name && $0.round == cycle.round }
        for claim in DemoClaim.all where cycle.round == 1 && claim.subject == member.name {
            let grounds = known.filter { $0.competency == claim.competency }.map(\.identity)
            try await write(claim, of: member, in: entry.review, resting: grounds, in: DemoPeople.language(manager), by: visitor)
        }
        for fact in known {
            guard let claim = fact.claim else { continue }
            try await write(claim, of: member, in: entry.review, resting: [fact.identity], in: DemoPeople.language(manager), by: visitor)
        }
        try await visitor.send("/reviews/\(entry.review)/dossier/sharing")
    }

    private func write(
        _ claim: DemoClaim, of member: DemoMember, in review: String, resting grounds: [String], in language: String, by visitor: DemoVisitor
    ) async throws {
        struct Written: Decodable { let claim: String }
        let about = "competency:" + (try register.competency(claim.competency, of: member))
        let written: Written = try await visitor.send("/reviews/\(review)/claims/new", [("text", claim.text), ("language", language), ("about", about)]).read()
        for fact in grounds { try await visitor.send("/claims/\(written.claim)/evidence/\(fact)") }
        try await cite(claim, as: written.claim, by: visitor)
    }

    /// Every other sentence rests on what the person or the peers answered as well.
    private func cite(_ claim: DemoClaim, as identity: String, by visitor: DemoVisitor) async throws {
        struct Sheet: Decodable {
            struct Answer: Decodable { let source: String, competency: String }
            let answers: [Answer]
        }
        let sheet: Sheet = try await visitor.read("/claims/\(identity)")
        guard let answer = sheet.answers.last, DemoDraw.number(claim.subject + claim.text, below: 2) == 0 else { return }
        try await visitor.send("/claims/\(identity)/answers/\(answer.source)/\(answer.competency)")
    }

    /// Most sign; some sign with a reservation, one in each cycle says she does not sign, and some say nothing.
    func sign(_ cycle: DemoCycle) async throws {
        let reservations = DemoReservation.all.filter { $0.round == cycle.round }
        _ = try await together(DemoMember.reviewed(in: cycle).filter { !DemoReservation.isSilent($0.name, cycle.round) }) { member in
            let visitor = try await visitor(member.name)
            let mine = try await visitor.read("/reviews", as: DemoReviews.self).mine
            guard let entry = mine.first(where: { $0.cycle == cycle.name(time) && $0.state == "shared" }) else { return }
            let refusal = DemoReservation.refusals.first { $0.round == cycle.round && $0.name == member.name }?.text
            let reservation = reservations.first { $0.name == member.name }?.text
            let choice = refusal != nil ? "refused" : reservation == nil ? "signed" : "reserved"
            try await visitor.send("/reviews/\(entry.review)/signature", [("choice", choice), ("reservation", refusal ?? reservation ?? "")])
        }
    }
}
