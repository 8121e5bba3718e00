extension DemoStory {
    /// Everybody fills in the forms they find, most of them at least.
    func answer(_ cycle: DemoCycle, _ kinds: Set<String>) async throws {
        let names = Dictionary(register.people.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
        let colleagues = DemoPeers(in: cycle)
        _ = try await together(DemoPeople.present(daysAgo: cycle.isOver ? cycle.sharingDue : 0).filter { accounts[$0] != nil }) { name in
            let visitor = try await visitor(name)
            let reviews: DemoReviews = try await visitor.read("/reviews")
            let managed = Set(reviews.team.map(\.subject))
            for form in reviews.asked where kinds.contains(form.kind) {
                guard let subject = names[form.about].flatMap(DemoMember.named) else { throw DemoProblem("somebody unknown is reviewed") }
                let opinion = try opinion(of: name, on: subject, form.kind, cycle, colleagues)
                if opinion.progress == .untouched { continue }
                try await fill("/contributions/\(form.contribution)", opinion, managed.contains(form.about), by: visitor)
            }
        }
    }

    private func opinion(of name: String, on subject: DemoMember, _ kind: String, _ cycle: DemoCycle, _ peers: DemoPeers) throws -> DemoOpinion {
        let voices: [String: DemoOpinion.Voice] = ["self": .own, "peer": .peer, "cross_team": .peer, "report": .report, "manager": .boss]
        let team = DemoPeople.present(daysAgo: max(cycle.answersDue, 0)).filter {
            DemoPeople.manager(of: $0, daysAgo: max(cycle.answersDue, 0)) == subject.name
        }
        let turn = (kind == "report" ? team : peers.of(subject.name)).firstIndex(of: name) ?? 0
        return DemoOpinion(
            author: name, subject: subject, voice: voices[kind] ?? .peer, round: cycle.round, turn: turn, levels: try register.ladder(of: subject).levels.count)
    }

    private func fill(_ form: String, _ opinion: DemoOpinion, _ isManager: Bool, by visitor: DemoVisitor) async throws {
        let isSent = opinion.progress == .sent
        let shown: DemoForm = try await visitor.read(form)
        var version = shown.version
        if opinion.voice == .own || opinion.voice == .boss {
            if isSent, !shown.points.isEmpty {
                try await visitor.send(form + "/points", lookBack(on: shown.points.count, opinion) + [("version", String(version))])
                version += 1
            }
        }
        let themes = try register.ladder(of: opinion.subject).themes
        let hasAxes = opinion.voice == .boss && isManager
        for (index, theme) in themes.enumerated() {
            let then = !isSent ? "stay" : index < themes.count - 1 || hasAxes || shown.asksMore(opinion.voice) ? "next" : "send"
            try await visitor.send("\(form)/themes/\(index + 1)", answers(to: theme, opinion) + [("version", String(version)), ("then", then)])
            version += 1
            if !isSent { return }
        }
        if opinion.voice == .own {
            let then = shown.questions.isEmpty ? "send" : "next"
            try await visitor.send(form + "/objectives", opinion.objectives + [("version", String(version)), ("then", then)])
            version += 1
        } else if !shown.objectives.isEmpty {
            let remarks = shown.objectives.indices.map { ("remark\($0 + 1)", opinion.remark($0)) }
            let then = shown.questions.isEmpty && !hasAxes ? "send" : "next"
            try await visitor.send(form + "/objective-comments", remarks + [("version", String(version)), ("then", then)])
            version += 1
        }
        if !shown.questions.isEmpty {
            let texts = shown.questions.indices.map { ("q\($0 + 1)", opinion.text(of: $0)) }
            try await visitor.send(form + "/questions", texts + [("version", String(version)), ("then", hasAxes ? "next" : "send")])
            version += 1
        }
        if hasAxes { try await visitor.send(form + "/axes", lookAhead(opinion) + [("version", String(version)), ("then", "send")]) }
    }

    private func answers(to theme: [String], _ opinion: DemoOpinion) -> [(String, String)] {
        theme.enumerated().flatMap { index, competency in
            [
                ("p\(index + 1)", String(opinion.placement(competency))), ("t\(index + 1)", opinion.comment(competency)),
                ("c\(index + 1)", opinion.confidence(competency)),
            ]
        }
    }

    /// What became of the axes of the review before.
    private func lookBack(on points: Int, _ opinion: DemoOpinion) -> [(String, String)] {
        (1...points).flatMap { number in
            let point = opinion.point(number)
            return [("o\(number)", point.standing), ("n\(number)", point.comment)]
        }
    }

    /// The axes a manager's form ends with.
    private func lookAhead(_ opinion: DemoOpinion) -> [(String, String)] {
        opinion.axes.enumerated().flatMap { index, axis in
            [("axis\(index + 1)", axis.text), ("signal\(index + 1)", axis.signal), ("support\(index + 1)", axis.support)]
        }
    }
}
