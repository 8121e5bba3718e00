import Tabular

/// What a file of people may say about each of them.
package enum PeopleField: String, Sendable, CaseIterable {
    case employeeNumber, givenName, familyName, email, title, craft, teams, manager, roles, language, joinedOn, leftOn, timeZone, external
}
