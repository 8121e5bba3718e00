import Kernel
import Markup
import Site

/// What the files hold and what the import has to say of them, before anything is stored.
struct ImportPreviewPage: Component {
    let content: ImportContent
    let state: FormState
    let frame: Frame

    init(_ content: ImportContent, state: FormState = .empty, in frame: Frame) {
        self.content = content
        self.state = state
        self.frame = frame
    }

    var html: HTML {
        Page(
            title,
            in: frame,
            crumbs: [.init(CareersWords.paths, CareersPaths.paths()), .init(ImportWords.title, CareersPaths.importing()), .init(title)]
        ) {
            if content.reading.draft != nil || isFormWrong { ErrorSummary(state, in: frame) }
            h1 { frame.say(title) }
            p(.class("lead")) { frame.say(lead) }
            if let draft = content.reading.draft {
                counts(draft)
                storing
                mapping
                report
            } else if let outline = content.reading.outline {
                ImportOrderForm(content: content, frame: frame)
                counts(outline)
                mapping
                report
            } else if content.reading.asksForColumns {
                blocking
                mapping
                remarks
            } else {
                report
                mapping
                Section(ImportWords.tryAgain, id: "again", in: frame) { ImportFields(label: ImportWords.look, state: typed, frame: frame) }
            }
        }
    }

    /// Something in what was sent, rather than in the files, whose errors the report has.
    private var isFormWrong: Bool { state.problems.contains { $0.field != nil } }

    /// Open when nothing can be read without it, folded when somebody may only wish to correct.
    @HTMLBuilder private var mapping: HTML {
        if !content.reading.tables.isEmpty {
            if content.reading.asksForColumns {
                ImportMappingForm(content: content, frame: frame)
            } else {
                details(.class("disc"), .id("columns")) {
                    summary { frame.say(MappingWords.toCorrect) }
                    p(.class("note")) { frame.say(MappingWords.note) }
                    ImportMappingForm(content: content, frame: frame)
                }
            }
        }
    }

    private var title: Phrase {
        if content.reading.asksForColumns { return MappingWords.toSay }
        if content.reading.outline != nil, content.reading.draft == nil { return OrderWords.title(content.reading.unordered.count) }
        return content.reading.draft.map { ImportWords.previewTitle($0.ladders.count) } ?? ImportWords.refusedTitle
    }

    private var lead: Phrase {
        if content.reading.draft != nil { return ImportWords.previewLead }
        if content.reading.asksForColumns { return content.mappings.contains { $0 != nil } ? MappingWords.saidLead : MappingWords.openLead }
        return content.reading.outline == nil ? ImportWords.refusedLead : OrderWords.lead
    }

    /// A pasted text stays in its field; files are chosen again once they are corrected.
    private var typed: FormState {
        let pasted = content.sources.first { $0.name == frame.say(ImportWords.pastedName) }
        return FormState([ImportForm.text.name: pasted.flatMap { String(validating: $0.bytes, as: UTF8.self) }])
    }

    private func counts(_ draft: FrameworkDraft) -> HTML {
        Section(content.isTemplate ? ImportWords.foundInTemplate : ImportWords.found, id: "found", in: frame) {
            p(.class("says")) { Said(draft.name, in: frame) }
            table(.class("data stackable")) {
                thead {
                    tr {
                        th(scope: .column) { frame.say(FrameworkWords.ladder) }
                        for heading in Self.headings { th(scope: .column, .class("r")) { frame.say(heading) } }
                    }
                }
                tbody { for ladder in draft.ladders { row(LadderCount(ladder: ladder)) } }
            }
        }.html
    }

    private static let headings = [
        ImportWords.levels, ImportWords.themes, ImportWords.competencies, ImportWords.expectations, ImportWords.statements,
    ]

    private func row(_ count: LadderCount) -> HTML {
        let numbers = [count.ladder.levels.count, count.themes, count.competencies, count.expectations, count.statements]
        return tr {
            th(scope: .row) { Said(count.ladder.name, in: frame) }
            for (heading, number) in zip(Self.headings, numbers) { td(.class("r"), .data("label", frame.say(heading))) { number } }
        }
    }

    private var storing: HTML {
        FormShell(post: CareersPaths.frameworks(), in: frame, carriesFiles: true) {
            fieldset(.class("field"), .id("f-" + ImportStoringForm.target.name)) {
                legend { frame.say(ImportWords.whereTo) }
                for choice in content.choices { option(choice) }
            }
            input(type: .hidden, .name(ImportForm.source.name), .value(ImportSource.text(of: content.sources)))
            input(type: .hidden, .name(ImportForm.order.name), .value(content.order))
            input(type: .hidden, .name(ImportForm.columns.name), .value(TableMapping.text(content.mappings)))
            div(.class("actions")) {
                SubmitButton(ImportWords.store, in: frame)
                a(href: CareersPaths.importing()) { frame.say(content.isTemplate ? ImportWords.otherTemplate : ImportWords.other) }
            }
        }.html
    }

    private func option(_ choice: ImportContent.Choice) -> HTML {
        let isChosen = choice.target == content.likely
        return label(.class("check")) {
            input(type: .radio, .name(ImportStoringForm.target.name), .value(choice.target.rawValue), .checked(if: isChosen))
            span {
                frame.say(words(choice))
                if let changes = choice.changes { span(.class("hint")) { " " + frame.say(ImportWords.changes(changes)) } }
                if let losses = choice.losses, !losses.isEmpty { span(.class("hint")) { " " + frame.say(ImportWords.losses(losses)) } }
            }
        }
    }

    private func words(_ choice: ImportContent.Choice) -> Phrase {
        guard let framework = choice.framework else { return ImportWords.newFramework }
        return framework.status.isPublished
            ? ImportWords.nextVersion(of: framework.name.phrase, framework.version + 1)
            : ImportWords.replacement(of: framework.name.phrase, framework.version)
    }

    /// What stands in the way, before the choices that answer it.
    private var blocking: HTML {
        let errors = content.reading.report.entries.filter { $0.severity == .error }
        return ReportList(entries: errors, unlisted: 0, frame: frame).html
    }

    @HTMLBuilder private var remarks: HTML {
        let others = content.reading.report.entries.filter { $0.severity != .error }
        if !others.isEmpty {
            Section(FrameworkWords.report, id: "report", in: frame) { ReportList(entries: others, unlisted: content.reading.report.unlisted, frame: frame) }
        }
    }

    private var report: HTML {
        let report = content.reading.report
        return Section(FrameworkWords.report, id: "report", in: frame) {
            // Nothing to say is said once, by the list.
            if !report.entries.isEmpty {
                p(.class("note")) {
                    frame.say(ImportWords.summary(errors: report.count(.error), warnings: report.count(.warning), notes: report.count(.note)))
                }
            }
            ReportList(entries: report.entries, unlisted: report.unlisted, frame: frame)
        }.html
    }
}
