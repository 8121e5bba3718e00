/// What is missing before somebody can be reviewed.
package enum DirectoryGap: String, Sendable, CaseIterable, Codable {
    case manager, team, craft, account
}
