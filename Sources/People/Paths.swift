import Kernel
import Site

/// Every address of the directory.
package enum PeoplePaths {
    package static let people = Place< >("people")
    package static let newPerson = Place< >("people/new")
    package static let export = Place< >("people.csv")
    package static let person = Place<PersonID>("people/:person")
    package static let editPerson = Place<PersonID>("people/:person/edit")
    package static let manager = Place<PersonID>("people/:person/manager")
    package static let newMembership = Place<PersonID>("people/:person/teams")
    package static let membershipEnd = Place<PersonID, ID<Membership>>("people/:person/teams/:membership")
    package static let departure = Place<PersonID>("people/:person/departure")
    package static let returnOf = Place<PersonID>("people/:person/return")

    package static let teams = Place< >("teams")
    package static let newTeam = Place< >("teams/new")
    package static let team = Place<TeamID>("teams/:team")
    package static let editTeam = Place<TeamID>("teams/:team/edit")
    package static let teamClosure = Place<TeamID>("teams/:team/closure")
    package static let teamReopening = Place<TeamID>("teams/:team/reopening")

    package static let crafts = Place< >("crafts")
    package static let newCraft = Place< >("crafts/new")
    package static let editCraft = Place<CraftID>("crafts/:craft/edit")

    package static let roles = Place< >("roles")
    package static let newRole = Place< >("roles/new")
    package static let roleEnd = Place<ID<RoleGrant>>("roles/:grant/end")
    package static let newRelation = Place< >("relations/new")
    package static let relationEnd = Place<ID<Relation>>("relations/:relation/end")

    package static let imports = Place< >("people/import")
    package static let importTemplate = Place< >("people/import/template.csv")
    package static let peopleImport = Place<ID<PeopleImport>>("people/import/:import")
    package static let importConfirmation = Place<ID<PeopleImport>>("people/import/:import/confirmation")
    package static let importRemoval = Place<ID<PeopleImport>>("people/import/:import/removal")

    /// Making an account for somebody, or a fresh link to one.
    package static let invitation = Place<PersonID>("people/:person/invitation")
}
