import Kernel
import Markup
import Site
import Tabular

/// Everything a file would do, before any of it is done.
struct ImportPreviewPage: Component {
    let file: PeopleImport
    let plan: ImportPlan
    let state: FormState
    let frame: Frame

    var html: HTML {
        let title = PeopleImportWords.title(plan)
        Page(title, in: frame, crumbs: [.people, .init(PeopleImportWords.title, PeoplePaths.imports()), .init(PeopleImportWords.preview)], aside: aside) {
            ErrorSummary(state, in: frame)
            h1 { frame.say(title) }
            p(.class("lead")) { frame.say(PeopleImportWords.summary(plan)) + " " + frame.say(PeopleImportWords.validFrom(plan.from)) }
            if state.problems.isEmpty, plan.digest != file.digest {
                div(.class("flag critical")) { p { frame.say(PeopleImportWords.moved) } }
            }
            if plan.encoding == .windows1252, file.source.encoding == nil {
                div(.class("flag")) { p { frame.say(PeopleImportWords.wasOlder) } }
            }
            actions
            ImportNotes(plan: plan, frame: frame)
            ImportCreated(plan: plan, frame: frame)
            ImportChanged(plan: plan, frame: frame)
            ImportUntouched(plan: plan, frame: frame)
            ImportReading(file: file, encoding: plan.encoding, frame: frame)
        }
    }

    private var aside: Phrase? { file.name.isEmpty ? nil : Phrase(same: file.name) }

    private var actions: HTML {
        div(.class("actions")) {
            if plan.changesNothing {
                a(href: PeoplePaths.people(), .class("btn second")) { frame.say(DirectoryWords.people) }
            } else {
                ActionButton(
                    post: PeoplePaths.importConfirmation(file.id), PeopleImportWords.confirm, kind: "btn",
                    fields: [(ImportConfirmationForm.plan.name, plan.digest)], in: frame)
            }
            a(href: PeoplePaths.imports()) { frame.say(PeopleImportWords.another) }
            ActionButton(post: PeoplePaths.importRemoval(file.id), PeopleImportWords.discard, kind: "textbtn", in: frame)
        }
    }
}

/// A file that was carried out already.
struct AppliedImportPage: Component {
    let appliedOn: Phrase
    let frame: Frame

    var html: HTML {
        let title = PeopleImportWords.appliedOn(appliedOn)
        Page(title, in: frame, crumbs: [.people, .init(PeopleImportWords.title, PeoplePaths.imports()), .init(title)]) {
            h1 { frame.say(title) }
            div(.class("actions")) {
                a(href: PeoplePaths.people(), .class("btn second")) { frame.say(DirectoryWords.people) }
                a(href: PeoplePaths.imports()) { frame.say(PeopleImportWords.another) }
            }
        }
    }
}
