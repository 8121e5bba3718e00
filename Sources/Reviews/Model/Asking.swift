/// How peers are asked in a cycle: chosen before anybody is, frozen at the launch.
package struct Asking: Sendable, Equatable {
    package static let loads = 1...20
    package static let usualLoad = 6

    /// How many reviews of the cycle one peer is asked for.
    package let load: Int
    /// Peers of other teams are a perspective of their own.
    package let splitsTeams: Bool

    package init(load: Int = usualLoad, splitsTeams: Bool = false) {
        self.load = load
        self.splitsTeams = splitsTeams
    }

    package static let standard = Asking()
}
