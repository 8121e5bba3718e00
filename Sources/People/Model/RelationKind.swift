/// A duty towards a team, a craft or other people's files; a right comes from holding it on a date.
package enum RelationKind: String, Sendable, CaseIterable, Codable {
    case teamLead = "team_lead"
    case craftLead = "craft_lead"
    case caseHolder = "case_holder"
    case facilitator
    case staffRepresentative = "staff_representative"
    case secondReader = "second_reader"

    package enum Scope: Sendable { case team, craft, organization }

    package var scope: Scope {
        switch self {
        case .teamLead: .team
        case .craftLead: .craft
        case .caseHolder, .facilitator, .staffRepresentative, .secondReader: .organization
        }
    }

    /// Whether its holder may come to read what somebody wrote.
    package var opensContent: Bool { scope == .organization }
}
