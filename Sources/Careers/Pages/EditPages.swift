import Kernel
import Markup
import People
import Site

/// The form of each thing a draft lets somebody change.
enum EditPages {
    static func framework(_ content: EditContent<FrameworkDescription>, _ state: FormState, _ frame: Frame) -> HTML {
        let (framework, description) = (content.framework, content.subject)
        let values = TextPair(description.values.map(\.item))
        typealias F = FrameworkDescriptionForm
        return EditPage(
            title: DescriptionWords.framework,
            crumbs: crumbs(framework) + [.init(DescriptionWords.framework)],
            post: CareersPaths.description(framework.id),
            back: CareersPaths.framework(framework.id),
            seen: (F.seen, description.fingerprint),
            boxes: [
                .init(Phrase(fr: "Nom", en: "Name"), fr: F.nameFR, en: F.nameEN),
                .init(DescriptionWords.label, F.label, hint: DescriptionWords.labelHint),
                .init(DescriptionWords.context, fr: F.contextFR, en: F.contextEN, rows: 6, hint: DescriptionWords.contextHint),
                .init(DescriptionWords.values, fr: F.valuesFR, en: F.valuesEN, rows: 8, hint: DescriptionWords.valuesHint),
            ],
            stored: FormState([
                F.nameFR.name: description.name.fr, F.nameEN.name: description.name.en, F.label.name: description.label,
                F.contextFR.name: description.context?.fr, F.contextEN.name: description.context?.en, F.valuesFR.name: values.fr,
                F.valuesEN.name: values.en,
            ]),
            state: state,
            frame: frame
        ).html
    }

    static func ladder(_ content: EditContent<LadderAmongCrafts>, _ state: FormState, _ frame: Frame) -> HTML {
        let ladder = content.subject.ladder
        typealias F = LadderForm
        return EditPage(
            title: DescriptionWords.ladder,
            crumbs: crumbs(content.framework) + [
                .init(ladder.name.phrase, CareersPaths.ladder(ladder.id)), .init(DescriptionWords.ladder),
            ],
            post: CareersPaths.ladderDescription(ladder.id),
            back: CareersPaths.ladder(ladder.id),
            seen: (F.revision, String(ladder.revision)),
            boxes: [
                .init(Phrase(fr: "Nom", en: "Name"), fr: F.nameFR, en: F.nameEN),
                craft(content.subject, frame),
                .init(
                    label: StructureWords.track, hint: nil, fields: [(F.track, StructureWords.track)],
                    control: .choice(Track.allCases.map { ($0.rawValue, frame.say($0.words)) }, none: nil)),
                .init(
                    label: DescriptionWords.adding, hint: nil, fields: [(F.additive, DescriptionWords.adding)],
                    control: .choice(F.Adding.allCases.map { ($0.rawValue, frame.say(DescriptionWords.adds($0))) }, none: nil)),
                .init(DescriptionWords.about, fr: F.aboutFR, en: F.aboutEN, rows: 8),
            ],
            stored: FormState([
                F.nameFR.name: ladder.name.fr, F.nameEN.name: ladder.name.en, F.craft.name: ladder.craft, F.track.name: ladder.track.rawValue,
                F.additive.name: (ladder.isAdditive ? F.Adding.added : .alone).rawValue, F.aboutFR.name: ladder.about?.fr, F.aboutEN.name: ladder.about?.en,
            ]),
            state: state,
            frame: frame
        ).html
    }

    /// A choice among the company's crafts, where it has some; a craft it does not have stays until another is chosen.
    private static func craft(_ subject: LadderAmongCrafts, _ frame: Frame) -> EditPage.Box {
        let (ladder, crafts) = (subject.ladder, subject.crafts)
        if crafts.isEmpty { return .init(DescriptionWords.craft, LadderForm.craft, hint: DescriptionWords.craftHint) }
        var choices: [(value: String, label: String)] = crafts.map { ($0.key, frame.say($0.name)) }
        if !crafts.contains(where: { $0.key == ladder.craft }) {
            choices.insert((ladder.craft, frame.say(LadderCraftWords.stranger(ladder.craftWords))), at: 0)
        }
        return EditPage.Box(
            label: DescriptionWords.craft, hint: LadderCraftWords.hint, fields: [(LadderForm.craft, DescriptionWords.craft)],
            control: .choice(choices, none: nil))
    }

    static func level(_ content: EditContent<LevelOnLadder>, _ state: FormState, _ frame: Frame) -> HTML {
        let (level, ladder) = (content.subject.level, content.subject.ladder)
        let titles = TextPair(level.titles)
        typealias F = LevelForm
        return EditPage(
            title: LevelWords.title(level),
            crumbs: crumbs(content.framework) + [.init(ladder.name.phrase, CareersPaths.ladder(ladder.id)), .init(level.words)],
            post: CareersPaths.levelDescription(level.id),
            back: CareersPaths.level(level.id),
            seen: (F.revision, String(level.revision)),
            boxes: [
                .init(Phrase(fr: "Nom", en: "Name"), fr: F.nameFR, en: F.nameEN),
                .init(DescriptionWords.titles, fr: F.titlesFR, en: F.titlesEN, rows: 3, hint: DescriptionWords.titlesHint),
                .init(DescriptionWords.scope, fr: F.scopeFR, en: F.scopeEN, rows: 5),
                .init(DescriptionWords.experience, fr: F.experienceFR, en: F.experienceEN, rows: 2),
            ],
            stored: FormState([
                F.nameFR.name: level.name.fr, F.nameEN.name: level.name.en, F.titlesFR.name: titles.fr, F.titlesEN.name: titles.en,
                F.scopeFR.name: level.scope?.fr, F.scopeEN.name: level.scope?.en, F.experienceFR.name: level.experience?.fr,
                F.experienceEN.name: level.experience?.en,
            ]),
            state: state,
            frame: frame
        ).html
    }

    static func wording(_ content: EditContent<ExpectationOnLadder>, _ state: FormState, _ frame: Frame) -> HTML {
        let (subject, expectation) = (content.subject, content.subject.expectation)
        let wording = expectation.wording
        let (statements, signals, examples) = (TextPair(wording.items), TextPair(wording.signals), TextPair(wording.examples))
        typealias F = WordingForm
        let ladder = CareersPaths.ladder(subject.ladder.id)
        return EditPage(
            title: WordingWords.title(subject.competency.name.phrase, subject.level.order),
            crumbs: crumbs(content.framework) + [.init(subject.ladder.name.phrase, ladder), .init(subject.level.words)],
            post: CareersPaths.wording(expectation.id),
            back: ladder.query("cell", expectation.id).fragment("card"),
            seen: (F.revision, String(expectation.revision)),
            boxes: [
                .init(WordingWords.statements, fr: F.statementsFR, en: F.statementsEN, rows: 8, hint: WordingWords.statementsHint),
                .init(WordingWords.signals, fr: F.signalsFR, en: F.signalsEN, rows: 6, hint: WordingWords.signalsHint),
                .init(WordingWords.examples, fr: F.examplesFR, en: F.examplesEN, rows: 4),
            ],
            stored: FormState([
                F.statementsFR.name: statements.fr, F.statementsEN.name: statements.en, F.signalsFR.name: signals.fr,
                F.signalsEN.name: signals.en,
                F.examplesFR.name: examples.fr, F.examplesEN.name: examples.en,
            ]),
            state: state,
            frame: frame
        ).html
    }

    private static func crumbs(_ framework: Framework) -> [Page.Crumb] {
        [.init(CareersWords.paths, CareersPaths.paths()), .init(framework.name.phrase, CareersPaths.framework(framework.id))]
    }
}
