import Kernel

extension NativeReader {
    static let expectationKeys = ["text", "statements", "signals", "examples", "grade"]

    mutating func expectations(_ cells: [Cells], levels: [LevelDraft], themes: [ThemeDraft]) -> [ExpectationDraft] {
        cells.flatMap { expectations(of: $0, levels: levels) }
    }

    /// `1: ...`, `2: ...`: one entry per level; an empty one says that nothing is expected there yet.
    private mutating func expectations(of cells: Cells, levels: [LevelDraft]) -> [ExpectationDraft] {
        guard let members = cells.value.members else {
            reading.error(YAMLReading.expected(YAMLReading.Shape.mapping, at: "expectations", found: cells.value), at: cells.value)
            return []
        }
        var written: [Int: ExpectationDraft] = [:]
        var named: Set<Int> = []
        for member in members {
            guard let level = level(member, levels, alreadyNamed: &named) else { continue }
            guard !member.value.isEmpty else {
                reading.report.add(.note, Self.notDefined(cells.competency, level.order), at: reading.place(member))
                continue
            }
            written[level.order] = expectation(member, of: cells, at: level)
        }
        for level in levels where level.isDefined && !named.contains(level.order) {
            reading.warning(Self.nothingWritten(cells.competency, level.order), at: cells.value)
        }
        return levels.compactMap { written[$0.order] }
    }

    private mutating func level(_ member: YAMLMember, _ levels: [LevelDraft], alreadyNamed: inout Set<Int>) -> LevelDraft? {
        guard let level = Int(member.key).flatMap({ order in levels.first { $0.order == order } }) else {
            // Levels that could not be read have had their own errors.
            guard !levels.isEmpty else { return nil }
            let known = levels.map { String($0.order) }.joined(separator: ", ")
            reading.report.add(
                .error,
                Phrase(
                    fr: "`\(member.key)` n’est pas un palier de ce parcours : ses paliers sont \(known).",
                    en: "`\(member.key)` is not a level of this ladder: its levels are \(known)."
                ),
                at: reading.place(member)
            )
            return nil
        }
        guard alreadyNamed.insert(level.order).inserted else {
            let message = Phrase(fr: "Le palier \(level.order) est écrit deux fois.", en: "Level \(level.order) is written twice.")
            reading.report.add(.error, message, at: reading.place(member))
            return nil
        }
        return level
    }

    private mutating func expectation(_ member: YAMLMember, of cells: Cells, at level: LevelDraft) -> ExpectationDraft? {
        if !level.isDefined {
            let message = Phrase(
                fr: "Le palier \(level.order) est `defined: false`, mais un attendu y est écrit : retirez l’un des deux.",
                en: "Level \(level.order) is `defined: false`, but an expectation is written there: remove one of the two."
            )
            reading.report.add(.error, message, at: reading.place(member))
        }
        var draft = ExpectationDraft(competency: cells.competency, level: level.order, place: reading.place(member))
        if isText(member.value) {
            draft.statements = reading.localized(member.value, named: member.key).map { [StatementDraft($0)] } ?? []
        } else if case .list = member.value.content {
            draft.statements = statements(member.value)
        } else {
            fill(&draft, from: member.value, grades: cells.grades)
        }
        if cells.theme?.needsSignals == true && draft.signals.isEmpty {
            reading.report.add(.warning, Self.noSignal(cells.competency, level.order), at: reading.place(member))
        }
        return draft.statements.isEmpty && draft.grade == nil ? nil : draft
    }

    private mutating func fill(_ draft: inout ExpectationDraft, from value: YAMLValue, grades: [String]) {
        guard let members = reading.members(of: value, named: "expectations", keys: Self.expectationKeys) else { return }
        if let text = members.filled("text").flatMap({ reading.localized($0, named: "text") }) { draft.statements = [StatementDraft(text)] }
        if let list = members["statements"] { draft.statements += statements(list) }
        draft.signals = reading.localizedList(members["signals"], named: "signals")
        draft.examples = reading.localizedList(members["examples"], named: "examples")
        if let value = members.filled("grade") { draft.grade = grade(value, among: grades) }
        if ["text", "statements", "grade"].allSatisfy({ members.filled($0) == nil }) {
            reading.error(
                Phrase(fr: "Il manque `text`, `statements` ou `grade`.", en: "`text`, `statements` or `grade` is missing."),
                at: value
            )
        }
    }

    private mutating func statements(_ value: YAMLValue) -> [StatementDraft] {
        reading.list(value, named: "statements").compactMap { item in
            if isText(item) { return reading.localized(item, named: "statements").map { StatementDraft($0) } }
            guard let members = reading.members(of: item, named: "statements", keys: ["text", "examples"]) else { return nil }
            let text = required("text", in: members).flatMap { reading.localized($0, named: "text") }
            let examples = reading.localizedList(members["examples"], named: "examples")
            return text.map { StatementDraft($0, examples: examples) }
        }
    }

    private mutating func grade(_ value: YAMLValue, among grades: [String]) -> String? {
        guard let grade = reading.string(value, named: "grade") else { return nil }
        if grades.contains(grade) { return grade }
        let known = grades.isEmpty ? Phrase(fr: "aucun", en: "none") : Phrase(same: grades.joined(separator: ", "))
        reading.error(
            Phrase(
                fr: "`\(grade)` n’est pas un degré de cette compétence (\(known.fr)) : ajoutez-le à `grades`.",
                en: "`\(grade)` is not a grade of this competency (\(known.en)): add it to `grades`."
            ),
            at: value
        )
        return nil
    }

    private func isText(_ value: YAMLValue) -> Bool {
        guard let members = value.members else { return value.text != nil }
        return !members.isEmpty && members.allSatisfy { Language(rawValue: $0.key) != nil }
    }
}
