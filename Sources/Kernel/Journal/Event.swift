/// What happened, for the journal and for whoever acts on it. Identities stand in the open; what was written is only committed to.
package struct Event: Sendable, Equatable {
    /// A noun and a past participle: `person.invited`.
    package let kind: String
    /// The object: `person/0197…`.
    package let subject: String
    package let details: JSON

    package init(_ kind: String, of subject: String, _ details: JSON = .object([:])) {
        self.kind = kind
        self.subject = subject
        self.details = details
    }

    package init<Entity>(_ kind: String, _ noun: String, _ id: ID<Entity>, _ details: JSON = .object([:])) {
        self.init(kind, of: "\(noun)/\(id)", details)
    }
}
