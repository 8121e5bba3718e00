import Careers
import Evidence
import Foundation
import Kernel
import People
import Reviews

extension DossierContent {
    /// Composes what is shared, from a file that its managers may now read whole.
    init(
        _ id: DossierID, _ file: ReviewFile, claims: [Claim], subjects: GridSubjects, setting: DossierSetting, sharedBy: Party, sharedAt: Date
    ) {
        let told = file.own?.objectives ?? .none
        let cited = CitedFacts(claims, also: told.list.flatMap { file.own?.results[$0.id]?.items.filter(\.isCitable) ?? [] })
        let sheet = { (sheet: ReviewFile.Sheet) in Sheet(sheet, on: file.grid) }
        self.init(
            schema: Self.currentSchema, dossier: id, review: file.review.id, organization: setting.organization, person: setting.person,
            level: Level(number: file.grid.order(of: file.review.level) ?? 0, name: setting.levelName),
            levelsHeld: file.levels.count > 1 ? file.levels.map(DossierContent.Held.init) : nil, framework: setting.framework,
            cycle: Cycle(file.cycle), managers: setting.managers, sharedBy: sharedBy, sharedAt: sharedAt,
            levels: file.grid.levels.map { Level(number: $0.order, name: Bilingual($0.name)) },
            themes: subjects.themes.map { theme in
                Theme(id: theme.id, name: Bilingual(theme.name), competencies: theme.competencies.map { Competency(id: $0.id, name: Bilingual($0.name)) })
            },
            selfForm: file.own.map(sheet), managerForms: file.managers.map(sheet),
            attributed: file.attributed.isEmpty
                ? nil : Contribution.Kind.perspectives.compactMap { kind in file.attributed[kind].map { Attributed(kind: kind, forms: $0.map(sheet)) } },
            contribution: told.list.isEmpty && told.absence == nil ? nil : Told(told, in: file, cited),
            questions: file.questions.isEmpty ? nil : file.questions.map { Question(id: $0.id, text: Bilingual($0.text)) },
            axes: file.axes.map { Axis(author: setting.authors[$0.author] ?? "", text: $0.text, signal: $0.signal, support: $0.support) },
            published: Contribution.Kind.perspectives.compactMap { kind in
                file.snapshots[kind].map { Published(kind, $0, on: file.grid, subjects) }
            },
            claims: claims.enumerated().map { Affirmation($1, number: $0 + 1, cited) }, evidence: cited.facts.map(Fact.init),
            coverage: Coverage(
                file.ground(
                    claims, subjects, Set(setting.managers.map(\.id)),
                    assessments: file.managers.map { CoverageGround.Assessment(author: $0.author, answers: $0.answers) })))
    }
}

/// The facts claims rest on, each once, numbered in the order they are first cited.
struct CitedFacts {
    let facts: [(reference: String, item: EvidenceItem)]

    /// - Parameter others: cited by objectives alone come last.
    init(_ claims: [Claim], also others: [EvidenceItem] = []) {
        var seen: Set<EvidenceID> = []
        let items = (claims.flatMap { $0.evidence.reversed() } + others).filter { seen.insert($0.id).inserted }
        facts = items.enumerated().map { (reference: "P\($0 + 1)", item: $1) }
    }

    func references(of claim: Claim) -> [String] { references(of: claim.evidence) }

    func references(of items: [EvidenceItem]) -> [String] {
        let own = Set(items.map(\.id))
        return facts.filter { own.contains($0.item.id) }.map(\.reference)
    }
}

extension DossierContent.Held {
    fileprivate init(_ held: HeldLevel) {
        self.init(name: Bilingual(fr: held.name.label(.french), en: held.name.label(.english)), from: held.from, to: held.to)
    }
}

extension DossierContent.Sheet {
    fileprivate init(_ sheet: ReviewFile.Sheet, on grid: Grid) {
        let answers = Dictionary(sheet.answers.map { ($0.competency, $0) }, uniquingKeysWith: { first, _ in first })
        self.init(
            author: sheet.author, isLate: sheet.isLate,
            answers: grid.rows.compactMap { answers[$0.id] }.map { answer in
                DossierContent.Answer(
                    competency: answer.competency, placement: answer.placement.map { grid.order(of: $0) ?? 0 }, confidence: answer.confidence,
                    comment: answer.comment)
            },
            texts: sheet.texts.isEmpty ? nil : sheet.texts.map { DossierContent.Text(question: $0.question, text: $0.text) },
            points: sheet.points.map { DossierContent.Point(axis: $0.axis.text, standing: $0.standing, comment: $0.comment) },
            spans: sheet.spans.map { DossierContent.Span(from: $0.from, to: $0.to) })
    }
}

extension DossierContent.Told {
    fileprivate init(_ told: Objectives, in file: ReviewFile, _ cited: CitedFacts) {
        self.init(
            objectives: told.list.compactMap { objective in
                let draft = objective.draft
                guard let title = draft.title else { return nil }
                return DossierContent.Goal(
                    title: title, expected: draft.expected, result: draft.result, context: draft.context,
                    evidence: cited.references(of: file.own?.results[objective.id]?.items.filter(\.isCitable) ?? []),
                    remarks: file.managers.compactMap { sheet in sheet.remarks[objective.id].map { .init(author: sheet.author, text: $0) } })
            }, absence: told.list.isEmpty ? told.absence : nil)
    }
}

extension DossierContent.Published {
    fileprivate init(_ kind: Contribution.Kind, _ snapshot: Snapshot, on grid: Grid, _ subjects: GridSubjects) {
        self.init(
            kind: kind, answers: snapshot.count, leastAnswers: snapshot.placementsAsked,
            statements: grid.rows.map { row in
                Line(
                    competency: row.id, statement: PublishedStatement(snapshot.statement(of: row.id), on: grid),
                    sureness: snapshot.sureness(of: row.id).map(PublishedSureness.init))
            },
            comments: snapshot.remarks.compactMap { remarks in
                remarks.comments.map { Remarks(competency: remarks.competency, texts: $0) }
            }, leastAuthors: snapshot.texts.map { _ in snapshot.commentsAsked },
            questions: snapshot.texts?.map { Answered(question: $0.question, texts: $0.comments) })
    }
}

extension DossierContent.Affirmation {
    fileprivate init(_ claim: Claim, number: Int, _ cited: CitedFacts) {
        self.init(
            number: number, id: claim.id, author: .init(id: claim.author, name: claim.authorName), text: claim.text, theme: claim.theme,
            competency: claim.competency, evidence: cited.references(of: claim), answers: claim.answers.isEmpty ? nil : claim.answers)
    }
}

extension DossierContent.Fact {
    fileprivate init(_ cited: (reference: String, item: EvidenceItem)) {
        let (item, wording) = (cited.item, cited.item.wording)
        self.init(
            reference: cited.reference, id: item.id, kind: item.kind, happenedOn: item.happenedOn,
            author: .init(id: item.author, name: item.authorName), wording: wording.number, language: wording.language, title: wording.title,
            detail: wording.detail, source: wording.reference, competencies: item.competencies.map { Bilingual(fr: $0.name.fr, en: $0.name.en) })
    }
}

extension DossierContent.Cycle {
    fileprivate init(_ cycle: ReviewCycle) {
        self.init(
            id: cycle.id, name: cycle.plan.name, from: cycle.plan.periodFrom, to: cycle.plan.periodTo,
            quarters: cycle.plan.quarters.map(\.description), timeZone: cycle.plan.calendar.zone.identifier)
    }
}
