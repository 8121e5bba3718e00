/// How peers and reports answer in a cycle: chosen before anybody is asked, frozen at the launch. The person and their managers always sign.
package enum AnswerMode: String, StoredWord, Sendable, CaseIterable, Codable {
    /// The person and their managers never learn who wrote what; the database does.
    case confidential
    /// Nobody can tell, those who run the program included, as far as that can be done.
    case anonymous

    /// Whether forms of a kind are nobody's to link to their author.
    func coversAnonymously(_ kind: Contribution.Kind) -> Bool { self == .anonymous && kind.isConfidential }
}
