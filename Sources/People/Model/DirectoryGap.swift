/// What is missing before somebody can be reviewed, in the order in which it is settled: a company that begins opens its accounts.
package enum DirectoryGap: String, Sendable, CaseIterable, Codable {
    case account, manager, team, craft
}
