import Careers
import Kernel

extension Statement {
    /// A level is told from as many placements as are asked for: whoever saw nothing hides nobody who did. Nor does a statement ever say that all
    /// agree, or all but one, so that nobody learns what each one answered.
    /// - Parameter levels: from the lowest to the highest.
    package init(_ placements: [Placement], least: Int, levels: [LevelID]) {
        let unseen = placements.count { $0 == .unseen }
        let placed = levels.map { level in Count(placement: .level(level), answers: placements.count { $0 == .level(level) }) }.filter { $0.answers > 0 }
        let seen = placements.count - unseen
        guard placements.count >= least, seen >= least, let lowest = placed.first, let highest = placed.last else {
            self = placements.count >= least && unseen * 2 > placements.count ? .majority(.unseen) : .withheld
            return
        }
        let isAgreed = { (count: Count) in seen == least ? count.answers * 2 > least : count.answers >= seen - 1 }
        if let agreed = placed.first(where: isAgreed) { self = .majority(agreed.placement); return }
        if seen == least, case .level(let low) = lowest.placement, case .level(let high) = highest.placement {
            self = .spread(lowest: low, highest: high)
            return
        }
        self = .counts((unseen > 0 ? [Count(placement: .unseen, answers: unseen)] : []) + placed)
    }
}

extension Snapshot {
    init(of forms: [FormAnswers], asking questions: [CycleQuestion], on grid: Grid, _ thresholds: Thresholds) {
        self.init(of: forms.map(\.answers), texts: forms.map(\.texts), asking: questions.map(\.id), on: grid, thresholds)
    }

    /// - Parameter shuffled: takes the order away from comments, so that it says nothing of who wrote.
    package init(
        of forms: [[CompetencyAnswer]], texts: [[QuestionAnswer]] = [], asking questions: [QuestionID] = [], on grid: Grid, _ thresholds: Thresholds,
        shuffled: ([WrittenText]) -> [WrittenText] = { $0.shuffled() }
    ) {
        let levels = grid.levels.map(\.id)
        let given = forms.map { Dictionary($0.map { ($0.competency, $0) }, uniquingKeysWith: { first, _ in first }) }
        count = forms.count >= thresholds.placements ? forms.count : nil
        self.thresholds = [thresholds.placements, thresholds.comments]
        let language = Self.commonLanguage(of: forms.joined().compactMap(\.comment) + texts.joined().map(\.text))
        lines = grid.rows.map { row in
            let placements = given.compactMap { $0[row.id]?.placement }
            let statement = Statement(placements, least: thresholds.placements, levels: levels)
            let sure = given.compactMap { form in form[row.id].flatMap { $0.placement == nil || $0.placement == .unseen ? nil : $0.confidence } }
            return Line(
                competency: row.id, statement: statement, sureness: statement == .withheld ? nil : Sureness(sure, least: thresholds.placements))
        }
        remarks = grid.rows.map { row in
            let written = given.compactMap { $0[row.id]?.comment }
            return Remarks(competency: row.id, comments: written.count >= thresholds.comments ? shuffled(written.map { $0.alike(in: language) }) : nil)
        }
        self.texts =
            questions.isEmpty
            ? nil
            : questions.map { question in
                let written = texts.compactMap { form in form.first { $0.question == question }?.text }
                return Texts(question: question, comments: written.count >= thresholds.comments ? shuffled(written.map { $0.alike(in: language) }) : nil)
            }
    }

    /// What most comments are said to be written in. Each one's own would be the language its author reads the site in, which may be theirs alone.
    private static func commonLanguage(of texts: [WrittenText]) -> Language {
        let languages = texts.map(\.language)
        return languages.count { $0 == .english } * 2 > languages.count ? .english : .french
    }
}

extension WrittenText {
    fileprivate func alike(in language: Language) -> WrittenText { WrittenText(text, in: language) }
}
