import Kernel
import Markup
import Site
import Tabular

/// A file that is refused as it stands: what to correct, line by line, and the lines to take away and correct.
struct RefusedImportPage: Component {
    let file: PeopleImport
    let refused: RefusedFile
    let state: FormState
    let frame: Frame

    var html: HTML {
        Page(title, in: frame, crumbs: [.people, .init(PeopleImportWords.title, PeoplePaths.imports()), .init(title)], aside: aside) {
            ErrorSummary(refused.sheets.isEmpty ? FormState(problems: state.problems.filter { $0.field != ImportSource.field }) : state, in: frame)
            h1 { frame.say(title) }
            if !refused.sheets.isEmpty {
                SheetChoice(file: file, names: refused.sheets, frame: frame)
            } else if let text = refused.openDate {
                question(text)
            } else {
                report
            }
            p(.class("note")) { frame.say(PeopleImportWords.keptFor) }
            if refused.sheets.isEmpty { ImportReading(file: file, encoding: refused.encoding, frame: frame) }
            div(.class("actions")) {
                a(href: PeoplePaths.imports()) { frame.say(PeopleImportWords.another) }
                ActionButton(post: PeoplePaths.importRemoval(file.id), PeopleImportWords.discard, kind: "textbtn", in: frame)
            }
        }
    }

    private var title: Phrase {
        if !refused.sheets.isEmpty { return SheetWords.title }
        return refused.openDate == nil ? PeopleImportWords.refusedTitle : PeopleImportWords.openDateTitle
    }

    private var aside: Phrase? { file.name.isEmpty ? nil : Phrase(same: file.name) }

    /// Both readings of one date of the file, to be chosen between.
    private func question(_ text: String) -> HTML {
        HTML {
            p(.class("lead")) { frame.say(PeopleImportWords.openDate(text)) }
            div(.class("actions")) {
                for order in DateOrder.allCases {
                    if let day = Self.day(text, order) {
                        ActionButton(
                            post: PeoplePaths.importReading(file.id), PeopleImportWords.readAs(day), kind: "btn second",
                            fields: [
                                (ImportReadingForm.order.name, order.rawValue), (ImportReadingForm.encoding.name, file.source.encoding?.rawValue ?? ""),
                                (ImportReadingForm.sheet.name, file.source.sheet ?? ""),
                            ],
                            in: frame)
                    }
                }
            }
        }
    }

    private static func day(_ text: String, _ order: DateOrder) -> Day? {
        guard let day = try? DateText(text).day(order: order) else { return nil }
        return Day(year: day.year, month: day.month, day: day.day)
    }

    private var report: HTML {
        section(.class("sec"), .aria("labelledby", "to-correct"), .role("alert")) {
            header { h2(.id("to-correct")) { frame.say(PeopleImportWords.problems) } }
            ul(.class("report")) {
                for problem in refused.told {
                    li(.class("blocks")) {
                        span(.class("sev")) { frame.say(PeopleImportWords.blocking) }
                        div { frame.say(problem.text) }
                    }
                }
            }
            if !refused.ofLines.isEmpty {
                p { frame.say(PeopleImportWords.rejectedNote) }
                div(.class("actions")) {
                    a(href: PeoplePaths.rejectedLines(file.id), .class("btn second"), .download) { frame.say(PeopleImportWords.rejected) }
                }
            }
        }
    }
}
