/// One program against every variant of the system. It knows SQLite's files and nothing of ours: no table, no column, no page.
package struct Attacker {
    private let channels: Set<Channel>
    private var record = TrackRecord()

    package init(_ channels: Set<Channel> = Set(Channel.allCases)) {
        self.channels = channels
    }

    package func signals(_ haul: Haul, _ suspicion: Suspicion) -> [Signal] {
        let evidence = Evidence(haul, suspicion)
        let clues: [(Evidence) -> [Signal]] = [
            SharedRows.signals, SharedValues.signals, Surroundings.signals, Commits.signals, RowOrders.signals, Sizes.signals, Instants.signals,
            BackupDifferences.signals,
            Pages.signals, NamedValues.signals,
        ]
        let found = clues.flatMap { $0(evidence) }.filter { channels.contains($0.channel) }
        // What says both says nothing.
        let opinions = Dictionary(grouping: found, by: \.place).values
        return opinions.compactMap { same in
            guard Set(same.map(\.saysFirst)).count == 1 else { return nil }
            return same.first(where: \.isCertain) ?? same.first
        }.sorted { $0.place < $1.place }
    }

    /// Whether the first author wrote the first content; without any trusted hint always the same, so that chance helps nobody.
    package func guess(_ signals: [Signal]) -> Bool {
        let opinions = signals.compactMap(record.opinion(on:))
        guard let best = opinions.map(\.trust).max() else { return true }
        let trusted = opinions.filter { $0.trust == best }
        return trusted.count { $0.saysFirst } * 2 >= trusted.count
    }

    /// Whether anything was trusted, for the report.
    package func trusted(_ signals: [Signal]) -> [Signal] {
        signals.filter { record.opinion(on: $0) != nil }
    }

    package mutating func learn(_ signals: [Signal], truth: Bool) {
        for signal in signals { record.note(signal, truth: truth) }
    }
}
