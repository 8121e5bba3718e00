extension DemoStory {
    /// Managers write the file of each of their people, claim by claim, and share it.
    func share(_ cycle: DemoCycle) async throws {
        for member in DemoPeople.reviewed {
            guard let manager = DemoPeople.manager(of: member.name) else { continue }
            var visitor = try await visitor(manager)
            let review = try await review(of: member, in: cycle, for: &visitor)
            for claim in DemoClaim.all where claim.subject == member.name {
                try await write(claim, in: review, language: DemoPeople.language(manager), by: &visitor)
            }
            let file = try await visitor.open(review + "/dossier")
            try await visitor.send(review + "/dossier/sharing", ["seen": file.hidden("seen") ?? ""])
        }
    }

    /// The claim, then each fact of the same competency.
    private func write(_ claim: DemoClaim, in review: String, language: String, by visitor: inout DemoVisitor) async throws {
        let form = review + "/claims/new"
        let subjects = try await visitor.open(form).choices(of: "about")
        guard let subject = subjects.first(where: { DemoCompetency.isNamed(claim.competency, in: $0.words) }) else { throw DemoProblem("\(claim.competency) is not in the grid") }
        let written = try await visitor.send(form, ["text": claim.text, "language": language, "about": subject.value])
        guard let address = written.location else { throw DemoProblem("the claim has no address") }
        let titles = Set(DemoFact.all.filter { $0.subject == claim.subject && $0.competency == claim.competency }.map(\.title))
        for fact in try await visitor.open(address).links("/evidence/") where titles.contains(fact.words) {
            try await visitor.send(address + fact.address)
        }
    }

    /// Most sign; one signs with a reservation.
    func sign(_ cycle: DemoCycle) async throws {
        for member in DemoPeople.reviewed {
            var visitor = try await visitor(member.name)
            let reviews = try await visitor.open("/reviews")
            guard let review = reviews.links("/reviews/").first(where: { $0.words == cycle.name(time) }) else { continue }
            let reservation =
                member.name == "Maëlys Thévenin"
                ? "Je signe avec une réserve : l’écran de reversement a été repris par une autre équipe en mars, ce que le texte ne dit pas." : ""
            try await visitor.send(review.address + "/signature", ["choice": reservation.isEmpty ? "signed" : "reserved", "reservation": reservation])
        }
    }

    func review(of member: DemoMember, in cycle: DemoCycle, for visitor: inout DemoVisitor) async throws -> String {
        let reviews = try await visitor.open("/reviews").links("/reviews/")
        guard let review = reviews.first(where: { $0.words.contains(member.name) && $0.words.contains(cycle.name(time)) }) else {
            throw DemoProblem("the review of \(member.name) is not to be seen")
        }
        return review.address
    }
}
