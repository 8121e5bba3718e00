/// Somebody who may read a fact. The "who can see this" table and the queries' condition both come from here.
package enum EvidenceReader: String, Sendable, CaseIterable {
    case author, subject
    /// Whoever the person answers to today.
    case manager
    /// Whoever they answered to on the day of the fact.
    case managerThen
    /// Whoever HR named to write their review, while that lasts.
    case named

    package static func of(_ confidentiality: Confidentiality) -> [EvidenceReader] {
        switch confidentiality {
        case .private: [.author]
        case .shared: [.author, .subject, .manager, .managerThen, .named]
        }
    }
}
