import Foundation
import Kernel
import Markup
import Site
import Storage

/// People, teams, reporting lines, roles, the import.
enum DirectoryRoutes {
    static let all: [Route] = people + person + teams + crafts + rights + imports

    static let navigation: [NavigationEntry] = [
        NavigationEntry(DirectoryWords.teams, PeoplePaths.teams(), icon: .teams, order: 50, isFor: isInside),
        NavigationEntry(
            DirectoryWords.people, PeoplePaths.people(), icon: .people, order: 55, also: [DoorPaths.invitations(), PeoplePaths.crafts(), PeoplePaths.roles()],
            isFor: isInside),
    ]

    /// An external coach has no directory to open.
    private static let isInside: @Sendable (Viewer) -> Bool = { !$0.isOutsider }
    private static let editors = Route.Entry.roles(DirectoryPolicy.editingRoles)

    private static let people: [Route] = [
        .page("people.list", at: PeoplePaths.people, load: PeopleHandlers.list, show: { PeoplePage(list: $0, frame: $1).html }, json: { PeopleView($0) }),
        .file("people.export", at: PeoplePaths.export, load: PeopleHandlers.export),
        .page("people.new", at: PeoplePaths.newPerson, for: editors, load: PersonHandlers.choices, show: PersonHandlers.showNew),
        .form("people.create", post: PeoplePaths.newPerson, for: editors, NewPersonForm.self, act: PersonHandlers.create, again: PersonHandlers.newAgain),
    ]

    private static let person: [Route] = [
        .page(
            "people.person", at: PeoplePaths.person, load: PersonHandlers.sheet, show: { PersonPage(sheet: $0, frame: $1).html }, json: { PersonView($0) }),
        .page("people.person.correction", at: PeoplePaths.editPerson, for: editors, load: PersonHandlers.correction, show: PersonHandlers.showEdit),
        .form(
            "people.person.edit", post: PeoplePaths.editPerson, for: editors, EditPersonForm.self, act: PersonHandlers.edit, again: PersonHandlers.editAgain),
        .page("people.person.manager", at: PeoplePaths.manager, for: editors, load: LineHandlers.question, show: LineHandlers.show),
        .form(
            "people.person.manager.change", post: PeoplePaths.manager, for: editors, ManagerForm.self, act: LineHandlers.change, again: LineHandlers.again),
        .page("people.person.teams", at: PeoplePaths.newMembership, for: editors, load: LineHandlers.question, show: MembershipHandlers.show),
        .form(
            "people.person.teams.join", post: PeoplePaths.newMembership, for: editors, MembershipForm.self, act: MembershipHandlers.join,
            again: MembershipHandlers.joinAgain),
        .page("people.person.membership", at: PeoplePaths.membershipEnd, for: editors, load: MembershipHandlers.stay, show: MembershipHandlers.showEnd),
        .form(
            "people.person.membership.end", post: PeoplePaths.membershipEnd, for: editors, MembershipEndForm.self, act: MembershipHandlers.end,
            again: MembershipHandlers.endAgain),
        .page("people.person.departure", at: PeoplePaths.departure, for: editors, load: PersonHandlers.sheet, show: LineHandlers.showDeparture),
        .form(
            "people.person.departure.record", post: PeoplePaths.departure, for: editors, DepartureForm.self, act: LineHandlers.depart,
            again: LineHandlers.departAgain),
        .button("people.person.stay", post: PeoplePaths.returnOf, for: editors, act: LineHandlers.stay),
    ]

    private static let teams: [Route] = [
        .page("teams.list", at: PeoplePaths.teams, load: TeamHandlers.list, show: { TeamsPage(list: $0, frame: $1).html }, json: { TeamsView($0) }),
        .page("teams.new", at: PeoplePaths.newTeam, for: editors, load: { _ in true }, show: { NewTeamPage(state: .empty, frame: $1).html }),
        .form("teams.create", post: PeoplePaths.newTeam, for: editors, NewTeamForm.self, act: TeamHandlers.create, again: TeamHandlers.createAgain),
        .page("teams.team", at: PeoplePaths.team, load: TeamHandlers.sheet, show: { TeamPage(sheet: $0, frame: $1).html }, json: { TeamView($0) }),
        .page("teams.team.name", at: PeoplePaths.editTeam, for: editors, load: TeamHandlers.team, show: TeamHandlers.showEdit),
        .form("teams.team.rename", post: PeoplePaths.editTeam, for: editors, TeamForm.self, act: TeamHandlers.rename, again: TeamHandlers.renameAgain),
        .page("teams.team.closure", at: PeoplePaths.teamClosure, for: editors, load: TeamHandlers.team, show: TeamHandlers.showClosure),
        .form("teams.team.close", post: PeoplePaths.teamClosure, for: editors, TeamClosureForm.self, act: TeamHandlers.close, again: TeamHandlers.closeAgain),
        .button("teams.team.reopen", post: PeoplePaths.teamReopening, for: editors, act: TeamHandlers.reopen),
    ]

    private static let crafts: [Route] = [
        .page("crafts.list", at: PeoplePaths.crafts, load: CraftHandlers.list, show: { CraftsPage(list: $0, frame: $1).html }, json: { CraftsView($0) }),
        .page("crafts.new", at: PeoplePaths.newCraft, for: editors, load: { _ in true }, show: { NewCraftPage(state: .empty, frame: $1).html }),
        .form("crafts.create", post: PeoplePaths.newCraft, for: editors, NewCraftForm.self, act: CraftHandlers.create, again: CraftHandlers.createAgain),
        .page("crafts.craft", at: PeoplePaths.editCraft, for: editors, load: CraftHandlers.craft, show: CraftHandlers.showEdit),
        .form("crafts.craft.rename", post: PeoplePaths.editCraft, for: editors, CraftForm.self, act: CraftHandlers.rename, again: CraftHandlers.renameAgain),
    ]

    private static let rights: [Route] = [
        .page(
            "roles.list", at: PeoplePaths.roles, for: editors, load: RoleHandlers.list, show: { RolesPage(list: $0, frame: $1).html }, json: { RightsView($0) }
        ),
        .page("roles.new", at: PeoplePaths.newRole, for: editors, load: RoleHandlers.question, show: RoleHandlers.show),
        .form("roles.grant", post: PeoplePaths.newRole, for: editors, RoleForm.self, act: RoleHandlers.grant, again: RoleHandlers.grantAgain),
        .page("roles.ending", at: PeoplePaths.roleEnd, for: editors, load: RoleHandlers.ending, show: RoleHandlers.showEnding),
        .form("roles.end", post: PeoplePaths.roleEnd, for: editors, RightEndForm.self, act: RoleHandlers.end, again: RoleHandlers.endAgain),
        .page("relations.new", at: PeoplePaths.newRelation, for: editors, load: RelationHandlers.question, show: RelationHandlers.show),
        .form("relations.name", post: PeoplePaths.newRelation, for: editors, RelationForm.self, act: RelationHandlers.name, again: RelationHandlers.nameAgain),
        .page("relations.ending", at: PeoplePaths.relationEnd, for: editors, load: RelationHandlers.ending, show: RoleHandlers.showEnding),
        .form("relations.end", post: PeoplePaths.relationEnd, for: editors, RightEndForm.self, act: RelationHandlers.end, again: RelationHandlers.endAgain),
    ]

    private static let imports: [Route] = [
        .page("people.import", at: PeoplePaths.imports, for: editors, load: ImportHandlers.today, show: ImportHandlers.show),
        .file("people.import.template", at: PeoplePaths.importTemplate, for: editors, load: ImportHandlers.template),
        .form(
            "people.import.send", post: PeoplePaths.imports, for: editors, PeopleFileForm.self, bodyLimit: 12 << 20, act: ImportHandlers.send,
            again: ImportHandlers.sendAgain),
        .page(
            "people.import.preview", at: PeoplePaths.peopleImport, for: editors, load: ImportHandlers.preview, show: ImportHandlers.showPreview,
            json: { ImportHandlers.view($0) }),
        .form(
            "people.import.confirm", post: PeoplePaths.importConfirmation, for: editors, ImportConfirmationForm.self, act: ImportHandlers.confirm,
            again: ImportHandlers.confirmAgain),
        .form(
            "people.import.reading", post: PeoplePaths.importReading, for: editors, ImportReadingForm.self, act: ImportHandlers.reread,
            again: ImportHandlers.confirmAgain),
        .file("people.import.rejected", at: PeoplePaths.rejectedLines, for: editors, load: ImportHandlers.rejected),
        .button("people.import.discard", post: PeoplePaths.importRemoval, for: editors, act: ImportHandlers.discard),
    ]
}

extension DirectoryRoutes {
    /// What an editor should complete before anybody can be reviewed; of a company that is still empty, its people first.
    static func toDos(for viewer: Viewer, at now: Date, in db: any Reader) throws -> [ToDo] {
        let today = viewer.day(at: now)
        guard let gaps = try DirectoryGaps.counted(for: viewer, on: today, in: db) else { return [] }
        let isAlone = try PeopleList.present(DirectoryPolicy(viewer), on: today, in: db) < 2
        if isAlone { return [ToDo(PeopleImportWords.title, PeoplePaths.imports(), reason: PeopleWords.emptyText)] }
        return DirectoryGap.allCases.filter { gaps.count($0) > 0 }.map { gap in
            ToDo(PeopleWords.lacking(gaps.count(gap), gap), gap.path, reason: PeopleWords.consequence(gap, for: gaps.count(gap)))
        }
    }
}
