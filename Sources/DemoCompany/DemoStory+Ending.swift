import Kernel

/// What comes after the sharing: conversations, and the person's last word.
extension DemoStory {
    /// Managers write down the day of most conversations, each once.
    func converse(_ cycle: DemoCycle) async throws {
        var seen: Set<String> = []
        var held: [(manager: String, entry: DemoReviews.Entry)] = []
        let present = Set(DemoPeople.present(daysAgo: cycle.conversationDue - 3))
        for manager in DemoPeople.managers where present.contains(manager) {
            let team = try await visitor(manager).read("/reviews", as: DemoReviews.self).team
            let ended = team.filter { $0.cycle == cycle.name(time) && Self.isShared($0.state) && Self.isWrittenDown($0.name, cycle) }
            held += ended.filter { seen.insert($0.review).inserted }.map { (manager, $0) }
        }
        _ = try await together(held) { manager, entry in
            let day = time.day(-cycle.conversationHeld(with: entry.name)).description
            try await visitor(manager).send("/reviews/\(entry.review)/conversation", [("held_on", day)])
        }
    }

    private static func isShared(_ state: String) -> Bool { ["shared", "refused", "signed", "signed_with_reservation"].contains(state) }

    private static func isWrittenDown(_ name: String, _ cycle: DemoCycle) -> Bool {
        DemoStatement.all.contains { $0.name == name } || DemoDraw.number("\(cycle.round)|\(name)|conversation", below: 8) > 0
    }

    /// Some add a statement to their sealed file.
    func addStatements(_ cycle: DemoCycle) async throws {
        struct File: Decodable {
            struct Sealed: Decodable { let dossier: String }
            let sealed: Sealed?
        }
        for statement in DemoStatement.all where statement.round == cycle.round {
            let visitor = try await visitor(statement.name)
            let review = try await review(of: statement.name, in: cycle, for: visitor)
            let file: File = try await visitor.read("/reviews/\(review)/dossier")
            guard let dossier = file.sealed?.dossier else { throw DemoProblem("the file of \(statement.name) is not sealed") }
            try await visitor.send("/dossiers/\(dossier)/addenda", [("text", statement.text)])
        }
    }
}

extension DemoCycle {
    /// How many days before the present somebody and their manager talked: between the sharing and the last day of conversations.
    fileprivate func conversationHeld(with name: String) -> Int {
        conversationDue + DemoDraw.number("\(round)|\(name)|day", below: sharingDue - conversationDue)
    }
}
