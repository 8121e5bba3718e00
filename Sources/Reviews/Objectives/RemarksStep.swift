import Kernel
import Markup
import Site

/// The objectives the person lists, each with room for what the manager says of it.
struct RemarksStep: Component {
    let content: FormContent
    let state: FormState
    let frame: Frame

    var html: HTML {
        DraftShell(content, in: frame) {
            Section(
                ObjectiveWords.objectives, id: "objectives", in: frame,
                side: { span(.class("small num")) { "\(content.progress(of: .remarks).done)/\(content.remarks.count)" } }
            ) {
                ol(.class("axes")) {
                    for (index, remark) in content.remarks.enumerated() {
                        li {
                            div(.class("flow")) {
                                ObjectiveText(objective: remark.objective, citations: content.results[remark.objective.id], frame: frame)
                                DraftArea(
                                    RemarksForm.comment(index + 1), ObjectiveWords.remark, ObjectiveWords.remarkHint, remark.comment, rows: 3,
                                    content: content, state: state, frame: frame)
                            }
                        }
                    }
                }
            }
        }
    }
}

/// An objective to read: its words, its result, the facts it rests on.
struct ObjectiveText: Component {
    let objective: Objective
    let citations: Citations?
    let frame: Frame

    var html: HTML {
        let draft = objective.draft
        if let title = draft.title { p { Written(title, in: frame) } }
        dl(.class("dl answers")) {
            part(ObjectiveWords.expected, draft.expected)
            part(ObjectiveWords.result, draft.result)
            part(ObjectiveWords.context, draft.context)
        }
        if let citations, !citations.isEmpty { CitationList(citations: citations, frame: frame) }
    }

    @HTMLBuilder private func part(_ name: Phrase, _ text: WrittenText?) -> HTML {
        if let text {
            dt { frame.say(name) }
            dd { Written(text, in: frame) }
        }
    }
}

/// In the file of a review: each objective and what each manager says of it. No score: growth stands apart.
struct ObjectiveContribution: Component {
    let file: ReviewFile
    let objectives: Objectives
    let frame: Frame

    var html: HTML {
        Section(ObjectiveWords.contribution, id: "contribution", in: frame) {
            if let absence = objectives.absence, objectives.list.isEmpty {
                p {
                    span(.class("quiet")) { frame.say(ObjectiveWords.noneBecause) + " " }
                    Written(absence, in: frame)
                }
            }
            ol(.class("axes")) {
                for objective in objectives.list {
                    li {
                        div(.class("flow")) {
                            ObjectiveText(objective: objective, citations: file.own?.results[objective.id], frame: frame)
                            for sheet in file.managers {
                                if let remark = sheet.remarks[objective.id] {
                                    p(.class("small")) { b { sheet.author } }
                                    p { Written(remark, in: frame) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
