/// Who reads a fact. There is no step back from shared, and none where managers read what the person cannot.
package enum Confidentiality: String, Sendable, CaseIterable, Codable {
    case `private`, shared
}
