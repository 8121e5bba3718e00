/// What a program may do with a token: at most what its owner may.
package enum TokenScope: String, Sendable, CaseIterable, Codable {
    case read, write
}
