extension DemoStory {
    /// Managers give each of their people the review they wrote.
    func share(_ cycle: DemoCycle) async throws {
        for member in DemoPeople.reviewed {
            guard let manager = DemoPeople.manager(of: member.name) else { continue }
            var visitor = try await visitor(manager)
            let review = try await review(of: member, in: cycle, for: &visitor)
            try await visitor.send(review + "/sharing")
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
