import Kernel
import Markup
import Site

/// Entering a team.
struct MembershipPage: Component {
    let person: Person
    let choices: DirectoryChoices
    let state: FormState
    let frame: Frame

    var html: HTML {
        if choices.teams.isEmpty {
            Page(MembershipWords.title(person.name), in: frame, crumbs: [.people, .person(person)]) {
                h1 { frame.say(MembershipWords.title(person.name)) }
                EmptyState(MembershipWords.noOpenTeam, MembershipWords.noOpenTeamText, in: frame) {
                    a(href: PeoplePaths.newTeam(), .class("btn")) { frame.say(TeamWords.new) }
                }
            }
        } else {
            form
        }
    }

    private var form: HTML {
        DirectoryFormPage(
            MembershipWords.title(person.name), crumbs: [.people, .person(person)], post: PeoplePaths.newMembership(person.id),
            back: PeoplePaths.person(person.id), submit: MembershipWords.join, state: state, in: frame
        ) {
            Field(
                MembershipForm.team, DirectoryWords.team, .choice(Choices.teams(choices.teams), none: DirectoryWords.choose),
                width: "mid", state: state, in: frame)
            Field(MembershipForm.from, DirectoryWords.from, .line(.date), width: "short", state: state, in: frame)
            CheckField(
                MembershipForm.leavesOthers, MembershipWords.leavesOthers, hint: MembershipWords.leavesOthersHint, state: state, in: frame)
        }.html
    }
}

/// The last day in a team.
struct MembershipEndPage: Component {
    let person: Person
    let membership: Membership
    let team: Team
    let state: FormState
    let frame: Frame

    var html: HTML {
        DirectoryFormPage(
            MembershipWords.endTitle(person.name, team.name), crumbs: [.people, .person(person)],
            post: PeoplePaths.membershipEnd(person.id, membership.id), back: PeoplePaths.person(person.id), state: state, in: frame
        ) {
            Field(MembershipEndForm.last, DirectoryWords.lastDay, .line(.date), hint: DepartureWords.lastDayHint, width: "short", state: state, in: frame)
        }
    }
}
