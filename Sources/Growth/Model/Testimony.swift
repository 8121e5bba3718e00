/// Everything a shared review says of one competency.
package struct Testimony: Sendable, Equatable {
    package struct Judge: Sendable, Equatable {
        package let name: String
        package let sight: Sight
        /// They said so with little confidence.
        package let isUnsure: Bool

        package init(name: String, sight: Sight, isUnsure: Bool) {
            self.name = name
            self.sight = sight
            self.isUnsure = isUnsure
        }
    }

    package let managers: [Judge]
    package let own: Sight
    /// Nil when nothing is published.
    package let peers: PublishedSight?
    /// Peers of other teams, where a cycle shows them apart.
    package let otherTeams: PublishedSight?
    package let reports: PublishedSight?

    package init(managers: [Judge], own: Sight, peers: PublishedSight? = nil, otherTeams: PublishedSight? = nil, reports: PublishedSight? = nil) {
        self.managers = managers
        self.own = own
        self.peers = peers
        self.otherTeams = otherTeams
        self.reports = reports
    }
}
