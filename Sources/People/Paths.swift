import Kernel
import Site

/// Every address of the directory.
package enum PeoplePaths {
    package static let people = FixedPlace("people")
    package static let newPerson = FixedPlace("people/new")
    package static let export = FixedPlace("people.csv")
    package static let person = Place<PersonID>("people/:person")
    package static let editPerson = Place<PersonID>("people/:person/edit")
    package static let manager = Place<PersonID>("people/:person/manager")
    package static let newMembership = Place<PersonID>("people/:person/teams")
    package static let membershipEnd = Place<PersonID, ID<Membership>>("people/:person/teams/:membership")
    package static let departure = Place<PersonID>("people/:person/departure")
    package static let returnOf = Place<PersonID>("people/:person/return")

    package static let teams = FixedPlace("teams")
    package static let newTeam = FixedPlace("teams/new")
    package static let team = Place<TeamID>("teams/:team")
    package static let editTeam = Place<TeamID>("teams/:team/edit")
    package static let teamClosure = Place<TeamID>("teams/:team/closure")
    package static let teamReopening = Place<TeamID>("teams/:team/reopening")

    package static let crafts = FixedPlace("crafts")
    package static let newCraft = FixedPlace("crafts/new")
    package static let editCraft = Place<CraftID>("crafts/:craft/edit")

    package static let roles = FixedPlace("roles")
    package static let newRole = FixedPlace("roles/new")
    package static let roleEnd = Place<ID<RoleGrant>>("roles/:grant/end")
    package static let newRelation = FixedPlace("relations/new")
    package static let relationEnd = Place<ID<Relation>>("relations/:relation/end")

    package static let imports = FixedPlace("people/import")
    package static let importTemplate = FixedPlace("people/import/template.csv")
    package static let peopleImport = Place<ID<PeopleImport>>("people/import/:import")
    package static let importConfirmation = Place<ID<PeopleImport>>("people/import/:import/confirmation")
    package static let importReading = Place<ID<PeopleImport>>("people/import/:import/reading")
    package static let rejectedLines = Place<ID<PeopleImport>>("people/import/:import/rejected-lines.csv")
    package static let importRemoval = Place<ID<PeopleImport>>("people/import/:import/removal")
}
