import Careers
import Evidence
import Kernel
import Markup
import Site

/// Everything once more, what is missing, and the sending.
struct SummaryStep: Component {
    let content: FormContent
    let frame: Frame

    var html: HTML {
        let missing = content.missing
        if !missing.isEmpty {
            div(.class("flag")) {
                h2(.class("as-h3")) { frame.say(FormWords.missing(missing.count)) }
                ul(.class("rows")) {
                    for (step, count) in missing {
                        li {
                            span(.class("side quiet")) { frame.say(FormWords.lack(count, at: step)) }
                            a(href: content.path(to: step)) { content.name(of: step, frame) }
                        }
                    }
                }
            }
        }
        FormReading(content: content, isOpen: true, frame: frame)
        FormShell(post: ReviewsPaths.sending(content.contribution.id), in: frame) {
            input(type: .hidden, .name(AnswersForm.version.name), .value(content.contribution.version))
            div(.class("dock")) {
                span(.class("small quiet")) {
                    frame.say(FormWords.once) + (content.axes == nil ? "" : " " + frame.say(FormWords.synthesisLater))
                }
                span(.class("actions")) {
                    if let previous = content.previous { a(href: content.path(to: previous)) { frame.say(FormWords.previous) } }
                    if missing.isEmpty { SubmitButton(FormWords.send, in: frame) }
                }
            }
        }
    }
}

/// A form to read, by its author.
struct FormReading: Component {
    let content: FormContent
    /// Each part has the way back to it.
    let isOpen: Bool
    let frame: Frame

    var html: HTML {
        if !content.points.isEmpty {
            part(.points) { PointsList(points: content.points, frame: frame) }
        }
        for (index, theme) in content.grid.themes.enumerated() {
            part(.theme(index + 1)) {
                for row in theme.rows {
                    h3 { row.name.preferring(frame.language) }
                    AnswerText(answer: content.answers[row.id], citations: citations(row), grid: content.grid, frame: frame)
                }
            }
        }
        if let objectives = content.objectives { part(.objectives) { told(objectives) } }
        if !content.remarks.isEmpty {
            part(.remarks) {
                for remark in content.remarks {
                    if let title = remark.objective.draft.title { h3 { Written(title, in: frame) } }
                    if let comment = remark.comment { p { Written(comment, in: frame) } } else { p(.class("quiet")) { frame.say(FormWords.noAnswer) } }
                }
            }
        }
        if !content.questions.isEmpty {
            part(.texts) {
                for question in content.questions {
                    h3 { Bilingual(question.text, in: frame) }
                    if let text = content.texts[question.id] { p { Written(text, in: frame) } } else { p(.class("quiet")) { frame.say(FormWords.noAnswer) } }
                }
            }
        }
        if let axes = content.axes {
            part(.axes) { ol(.class("axes")) { for axis in axes { li { div { draft(axis) } } } } }
        }
    }

    private func part(_ step: FormStep, @HTMLBuilder _ body: () -> HTML) -> HTML {
        Section(
            Phrase(same: content.name(of: step, frame)), id: id(step), in: frame,
            side: { if isOpen { a(href: content.path(to: step)) { frame.say(FormWords.change) } } }, content: body
        ).html
    }

    private func id(_ step: FormStep) -> String {
        switch step {
        case .points: "read-points"
        case .theme(let number): "read-theme-\(number)"
        case .objectives, .remarks: "read-objectives"
        case .texts: "read-questions"
        case .axes: "read-axes"
        case .summary: "read"
        }
    }

    @HTMLBuilder private func told(_ objectives: Objectives) -> HTML {
        if objectives.list.isEmpty {
            if let absence = objectives.absence { p { Written(absence, in: frame) } } else { p(.class("quiet")) { frame.say(FormWords.noAnswer) } }
        } else {
            ol(.class("axes")) {
                for objective in objectives.list {
                    li { div { ObjectiveText(objective: objective, citations: citations(objective.draft.facts), frame: frame) } }
                }
            }
        }
    }

    private func citations(_ row: Grid.Row) -> Citations { citations(content.answers[row.id]?.facts ?? []) }

    private func citations(_ cited: Set<EvidenceID>) -> Citations {
        let items = content.facts?.items.filter { cited.contains($0.id) } ?? []
        return Citations(items: items, hidden: cited.count - items.count)
    }

    @HTMLBuilder private func draft(_ axis: AxisDraft) -> HTML {
        if let text = axis.text { p { Written(text, in: frame) } }
        if let signal = axis.signal { p(.class("then")) { AxisWords.sign(signal.text)(signal.language) } }
        if let support = axis.support { p(.class("then")) { AxisWords.promise(support.text)(support.language) } }
    }
}

/// What one form says of the axes of the review before.
struct PointsList: Component {
    let points: [PreviousPoint]
    let frame: Frame

    var html: HTML {
        ol(.class("axes")) {
            for point in points {
                li {
                    div {
                        p { Written(point.axis.text, in: frame) }
                        p(.class("small")) { frame.say(point.standing.map(PointWords.standing) ?? PointWords.noAnswer) }
                        if let comment = point.comment { p { Written(comment, in: frame) } }
                    }
                }
            }
        }
    }
}
