import Kernel
import Markup
import Site

struct NewTeamPage: Component {
    let state: FormState
    let frame: Frame

    var html: HTML {
        DirectoryFormPage(
            TeamWords.new, crumbs: [.teams], post: PeoplePaths.newTeam(), back: PeoplePaths.teams(), submit: TeamWords.create, state: state, in: frame
        ) {
            Field(NewTeamForm.name, TeamWords.nameLabel, width: "mid", state: state, in: frame)
        }
    }
}

struct EditTeamPage: Component {
    let team: Team
    let state: FormState
    let frame: Frame

    var html: HTML {
        DirectoryFormPage(
            TeamWords.renameTitle(team.name), crumbs: [.teams, .team(team)], post: PeoplePaths.editTeam(team.id), back: PeoplePaths.team(team.id),
            submit: TeamWords.rename, state: state, in: frame
        ) {
            input(type: .hidden, .name(TeamForm.version.name), .value(team.version))
            Field(NewTeamForm.name, TeamWords.nameLabel, width: "mid", state: state, in: frame)
        }
    }
}

struct TeamClosurePage: Component {
    let team: Team
    let state: FormState
    let frame: Frame

    var html: HTML {
        DirectoryFormPage(
            TeamWords.closeTitle(team.name), lead: TeamWords.closeLead, crumbs: [.teams, .team(team)], post: PeoplePaths.teamClosure(team.id),
            back: PeoplePaths.team(team.id), submit: TeamWords.close, state: state, in: frame
        ) {
            Field(TeamClosureForm.last, DirectoryWords.lastDay, .line(.date), width: "short", state: state, in: frame)
        }
    }
}
