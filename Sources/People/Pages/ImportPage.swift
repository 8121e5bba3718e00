import Kernel
import Markup
import Site
import Tabular

/// Sending a file of people. A file that does not hold comes back here with everything to correct.
struct ImportPage: Component {
    let state: FormState
    let frame: Frame

    private var isRefused: Bool { !state.problems.isEmpty }
    private var fileProblems: [Problem] { state.problems.filter(isOfFile) }
    private var formProblems: [Problem] { state.problems.filter { !isOfFile($0) } }

    /// Something in the file, rather than no file at all, which the field says.
    private func isOfFile(_ problem: Problem) -> Bool { problem.field == PeopleFileForm.file.name && problem.text != PeopleImportWords.nothingSent }

    var html: HTML {
        let title = fileProblems.isEmpty ? PeopleImportWords.title : PeopleImportWords.refusedTitle
        Page(title, in: frame, crumbs: [.people, .init(PeopleImportWords.title)]) {
            ErrorSummary(FormState(problems: formProblems), in: frame)
            h1 { frame.say(title) }
            if !isRefused { p(.class("lead")) { frame.say(PeopleImportWords.lead) } }
            if !fileProblems.isEmpty { report }
            sending
            columns
        }
    }

    private var report: HTML {
        section(.class("sec"), .aria("labelledby", "to-correct"), .role("alert")) {
            header { h2(.id("to-correct")) { frame.say(PeopleImportWords.problems) } }
            ul(.class("report")) {
                for problem in fileProblems {
                    li(.class("blocks")) {
                        span(.class("sev")) { frame.say(PeopleImportWords.blocking) }
                        div { frame.say(problem.text) }
                    }
                }
            }
        }
    }

    private var sending: HTML {
        FormShell(post: PeoplePaths.imports(), in: frame, carriesFiles: true, .class("after")) {
            // The problems of the file stand above, with their lines.
            let quiet = FormState(values: state.values, problems: formProblems)
            Field(
                PeopleFileForm.file, PeopleImportWords.file, .file(accept: ".csv,.tsv,.txt,.xlsx,text/csv,text/plain", isMultiple: false),
                hint: PeopleImportWords.fileHint, spare: PeopleImportWords.orPasted, width: "mid", state: quiet, in: frame)
            Field(PeopleFileForm.text, PeopleImportWords.text, .area(rows: 5), spare: PeopleImportWords.orFile, width: "code", state: quiet, in: frame)
            div(.class("pair")) {
                Field(PeopleFileForm.from, PeopleImportWords.from, .line(.date), hint: PeopleImportWords.fromHint, state: quiet, in: frame)
                DateOrderField(declaration: PeopleFileForm.order, state: quiet, frame: frame)
            }
            EncodingField(declaration: PeopleFileForm.encoding, state: quiet, frame: frame)
            div(.class("actions")) { SubmitButton(PeopleImportWords.show, in: frame) }
        }.html
    }

    private var columns: HTML {
        Section(PeopleImportWords.columns, id: "columns", in: frame) {
            p(.class("note")) { frame.say(PeopleImportWords.columnsNote) }
            div(.class("actions")) {
                a(href: PeoplePaths.importTemplate().query("language", "fr"), .download) { frame.say(PeopleImportWords.template) }
                a(href: PeoplePaths.importTemplate().query("language", "en"), .download) { frame.say(PeopleImportWords.otherTemplate) }
                a(href: PeoplePaths.export(), .download) { frame.say(PeopleImportWords.current) }
            }
        }.html
    }
}
