extension DemoStory {
    /// Everybody fills in the forms they find, all of them in a cycle that is over, most of them in one that runs.
    func answer(_ cycle: DemoCycle) async throws {
        for name in DemoPeople.lines.map(\.name) + [DemoPeople.hr] {
            var visitor = try await visitor(name)
            for form in try await visitor.open("/reviews").links("/contributions/") {
                guard let opinion = DemoOpinion(by: name, form.words, round: cycle.round) else { throw DemoProblem("nobody is meant by \(form.words)") }
                switch opinion.progress {
                case .untouched: continue
                case .begun: try await fill(form.address, opinion, isSent: false, by: &visitor)
                case .sent: try await fill(form.address, opinion, isSent: true, by: &visitor)
                }
            }
        }
    }

    private func fill(_ form: String, _ opinion: DemoOpinion, isSent: Bool, by visitor: inout DemoVisitor) async throws {
        let themes = opinion.subject.ladder.themes
        for (index, theme) in themes.enumerated() {
            let address = "\(form)/themes/\(index + 1)"
            let page = try await visitor.open(address)
            var fields = [("version", page.hidden("version") ?? "")]
            for (number, competency) in theme.enumerated() {
                fields.append(("p\(number + 1)", String(opinion.placement(competency))))
                fields.append(("t\(number + 1)", opinion.comment(competency)))
                fields.append(("c\(number + 1)", opinion.confidence(competency)))
            }
            if !isSent {
                try await visitor.send(address, fields + [("then", "stay")])
                return
            }
            try await visitor.send(address, fields + [("then", index + 1 == themes.count ? "send" : "next")])
        }
    }
}
