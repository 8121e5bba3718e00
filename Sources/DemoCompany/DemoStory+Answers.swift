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
        let steps = try await visitor.open(form).links(form).map(\.address)
        if isSent, steps.contains(form + "/points") { try await look(back: form + "/points", opinion, by: &visitor) }
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
            try await visitor.send(address, fields + [("then", isSent ? "next" : "stay")])
            if !isSent { return }
        }
        if steps.contains(form + "/axes") { try await look(ahead: form + "/axes", opinion, by: &visitor) }
        let summary = try await visitor.open(form + "/summary")
        try await visitor.send(form + "/sending", ["version": summary.hidden("version") ?? ""])
    }

    /// What became of the axes of the review before.
    private func look(back address: String, _ opinion: DemoOpinion, by visitor: inout DemoVisitor) async throws {
        let page = try await visitor.open(address)
        var fields = [("version", page.hidden("version") ?? "")]
        for number in 1...9 where page.has(field: "o\(number)") {
            let point = opinion.point(number)
            fields += [("o\(number)", point.standing), ("n\(number)", point.comment)]
        }
        try await visitor.send(address, fields)
    }

    /// The axes a manager's form ends with.
    private func look(ahead address: String, _ opinion: DemoOpinion, by visitor: inout DemoVisitor) async throws {
        var fields = [("version", try await visitor.open(address).hidden("version") ?? "")]
        for (index, axis) in opinion.axes.enumerated() {
            fields += [("axis\(index + 1)", axis.text), ("signal\(index + 1)", axis.signal), ("support\(index + 1)", axis.support)]
        }
        try await visitor.send(address, fields)
    }
}
