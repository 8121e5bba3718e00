import Kernel

extension FrameworkDraft {
    /// Changes one ladder.
    /// - Throws: `Refusal.conflict` when it is not there any more.
    mutating func edit<Answer>(_ ladder: String, _ change: (inout LadderDraft) throws(Refusal) -> Answer) throws(Refusal) -> Answer {
        guard let index = ladders.firstIndex(where: { $0.key == ladder }) else { throw .conflict(EditingWords.gone) }
        return try change(&ladders[index])
    }

    func ladder(_ key: String) throws(Refusal) -> LadderDraft {
        guard let ladder = ladders.first(where: { $0.key == key }) else { throw .conflict(EditingWords.gone) }
        return ladder
    }

    /// A key no competency of the framework has: the same key in two ladders means the same competency.
    func freshKey(for name: LocalizedText) -> String {
        var keys = KeyRing(otherwise: "competency")
        for key in Set(ladders.flatMap(\.competencies).map(\.key)).sorted() { _ = keys.key(for: key) }
        return keys.key(for: name.preferring(languages.first ?? .english))
    }
}

extension LadderDraft {
    func level(_ order: Int) throws(Refusal) -> LevelDraft {
        guard let level = levels.first(where: { $0.order == order }) else { throw .conflict(EditingWords.gone) }
        return level
    }

    /// Where a competency stands: its theme, and its place in it.
    func place(of competency: String) throws(Refusal) -> (theme: Int, row: Int) {
        for (index, theme) in themes.enumerated() {
            if let row = theme.competencies.firstIndex(where: { $0.key == competency }) { return (index, row) }
        }
        throw .conflict(EditingWords.gone)
    }

    /// Puts a competency under a theme that is there, or under a new one.
    mutating func add(_ competency: CompetencyDraft, under theme: ThemeDraft) {
        if let index = themes.firstIndex(where: { $0.isSame(as: theme) }) {
            themes[index].competencies.append(competency)
        } else {
            var new = theme
            new.competencies = [competency]
            themes.append(new)
        }
    }

    /// Takes a competency away with whatever speaks of it.
    mutating func remove(_ competency: String) throws(Refusal) {
        let place = try place(of: competency)
        themes[place.theme].competencies.remove(at: place.row)
        if themes[place.theme].competencies.isEmpty { themes.remove(at: place.theme) }
        expectations.removeAll { $0.competency == competency }
        progression = progression?.without(competency)
        for index in levels.indices {
            levels[index].progression = levels[index].progression?.without(competency)
            levels[index].prerequisites.removeAll { $0.speaks(of: competency) }
        }
    }

    /// Expectations stand by row, then by level.
    mutating func sortExpectations() {
        let rows = Dictionary(competencies.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
        expectations.sort { (rows[$0.competency] ?? 0, $0.level) < (rows[$1.competency] ?? 0, $1.level) }
    }
}

extension ThemeDraft {
    func isSame(as other: ThemeDraft) -> Bool { key == other.key && name == other.name && kind == other.kind }
}

extension ProgressionDraft {
    /// A rule that weighs nothing else any more goes with the competency.
    fileprivate func without(_ competency: String) -> ProgressionDraft? {
        var rule = self
        rule.required.removeAll { $0 == competency }
        switch condition {
        case .all, .share: return rule
        case .weighted(let least, let weights):
            let rest = weights.filter { $0.competency != competency }
            rule.condition = .weighted(atLeast: least, weights: rest)
            return rest.isEmpty ? nil : rule
        case .points(let least, let points):
            let rest = points.filter { $0.competency != competency }
            rule.condition = .points(atLeast: least, points: rest)
            return rest.isEmpty ? nil : rule
        }
    }
}

extension PrerequisiteDraft {
    fileprivate func speaks(of competency: String) -> Bool {
        if case .expectation(competency, _) = self { true } else { false }
    }
}
