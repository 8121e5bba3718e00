import Kernel
import Markup
import Site

/// A page with one form: what it is about, what to correct, the fields, one filled button.
struct DirectoryFormPage: Component {
    let title: Phrase
    let lead: Phrase?
    let crumbs: [Page.Crumb]
    let path: Path
    let back: Path
    let submit: Phrase
    let state: FormState
    let frame: Frame
    let carriesFiles: Bool
    let fields: HTML

    init(
        _ title: Phrase, lead: Phrase? = nil, crumbs: [Page.Crumb], post path: Path, back: Path, submit: Phrase = DirectoryWords.save,
        state: FormState, in frame: Frame, carriesFiles: Bool = false, @HTMLBuilder fields: () -> HTML
    ) {
        self.title = title
        self.lead = lead
        self.crumbs = crumbs
        self.path = path
        self.back = back
        self.submit = submit
        self.state = state
        self.frame = frame
        self.carriesFiles = carriesFiles
        self.fields = fields()
    }

    var html: HTML {
        Page(title, in: frame, crumbs: crumbs + [Page.Crumb(title)]) {
            ErrorSummary(state, in: frame)
            h1 { frame.say(title) }
            if let lead { p(.class("lead")) { frame.say(lead) } }
            FormShell(post: path, in: frame, carriesFiles: carriesFiles, .data("guard")) {
                fields
                div(.class("actions")) {
                    SubmitButton(submit, in: frame)
                    a(href: back) { frame.say(DirectoryWords.cancel) }
                }
            }
        }
    }
}

extension Page.Crumb {
    static let people = Page.Crumb(DirectoryWords.people, PeoplePaths.people())
    static let teams = Page.Crumb(DirectoryWords.teams, PeoplePaths.teams())
    static let crafts = Page.Crumb(DirectoryWords.crafts, PeoplePaths.crafts())
    static let roles = Page.Crumb(DirectoryWords.roles, PeoplePaths.roles())

    static func person(_ person: Person) -> Page.Crumb { Page.Crumb(Phrase(same: person.name), PeoplePaths.person(person.id)) }
    static func team(_ team: Team) -> Page.Crumb { Page.Crumb(Phrase(same: team.name), PeoplePaths.team(team.id)) }
}
