import Kernel
import Markup
import Site

/// Giving a role.
struct NewRolePage: Component {
    let people: [Person]
    let state: FormState
    var unread = UnreadChoices()
    let frame: Frame

    var html: HTML {
        DirectoryFormPage(
            RoleWords.give, lead: RoleWords.giveLead, crumbs: [.people, .roles], post: PeoplePaths.newRole(), back: PeoplePaths.roles(),
            submit: RoleWords.give, state: state, in: frame
        ) {
            UnreadNotice(unread, in: frame)
            Field(RoleForm.person, RoleWords.person, .choice(Choices.people(people), none: DirectoryWords.choose), width: "mid", state: state, in: frame)
            Field(RoleForm.role, RoleWords.role, .choice(Choices.roles(in: frame), none: DirectoryWords.choose), width: "mid", state: state, in: frame)
            div(.class("pair")) {
                Field(RoleForm.from, DirectoryWords.from, .line(.date), state: state, in: frame)
                Field(RoleForm.to, DirectoryWords.lastDay, .line(.date), hint: RoleWords.toHint, state: state, in: frame)
            }
        }
    }
}

/// Entrusting a duty.
struct NewRelationPage: Component {
    let kinds: [RelationKind]
    let choices: DirectoryChoices
    let state: FormState
    var unread = UnreadChoices()
    let frame: Frame

    var html: HTML {
        DirectoryFormPage(
            RelationWords.entrust, lead: RelationWords.lead, crumbs: [.people, .roles], post: PeoplePaths.newRelation(), back: PeoplePaths.roles(),
            submit: RelationWords.entrust, state: state, in: frame
        ) {
            UnreadNotice(unread, in: frame)
            Field(
                RelationForm.kind, RelationWords.kind, .choice(Choices.relations(kinds, in: frame), none: DirectoryWords.choose), width: "mid",
                state: state, in: frame)
            Field(
                RelationForm.holder, RelationWords.holder, .choice(Choices.people(choices.people), none: DirectoryWords.choose), width: "mid",
                state: state, in: frame)
            div(.class("pair")) {
                Field(
                    RelationForm.team, DirectoryWords.team, .choice(Choices.teams(choices.teams), none: RelationWords.none),
                    hint: RelationWords.teamHint, state: state, in: frame)
                Field(
                    RelationForm.craft, DirectoryWords.craft, .choice(Choices.crafts(choices.crafts, in: frame), none: RelationWords.none),
                    hint: RelationWords.craftHint, state: state, in: frame)
            }
            div(.class("pair")) {
                Field(RelationForm.from, DirectoryWords.from, .line(.date), state: state, in: frame)
                Field(RelationForm.to, DirectoryWords.lastDay, .line(.date), state: state, in: frame)
            }
        }
    }
}

/// Until when somebody keeps a role or a duty.
struct RightEndPage: Component {
    let title: Phrase
    let path: Path
    let state: FormState
    let frame: Frame

    var html: HTML {
        DirectoryFormPage(
            title, crumbs: [.people, .roles], post: path, back: PeoplePaths.roles(), submit: RoleWords.takeBack, state: state, in: frame
        ) {
            Field(RightEndForm.last, DirectoryWords.lastDay, .line(.date), width: "short", state: state, in: frame)
            CheckField(RightEndForm.atOnce, RoleWords.atOnce, hint: RoleWords.atOnceHint, state: state, in: frame)
        }
    }
}
