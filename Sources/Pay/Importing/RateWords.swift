import Careers
import Kernel
import Tabular

/// What a file's words mean here: levels, zones, currencies, and the nearest one when a word means nothing.
struct RateWords {
    struct Meaning<Found> {
        var found: Found?
        var problem: Phrase?
    }

    private let levels: [NamedLevel]
    private let zones: [PayZone]

    init(_ levels: [NamedLevel], _ zones: [PayZone]) {
        self.levels = levels
        self.zones = zones
    }

    /// By number or by name; a name that several ladders have needs its ladder.
    func level(_ written: String, ladder: String) -> Meaning<LevelIdentity> {
        guard !written.isEmpty else { return Meaning(problem: Complaints.empty) }
        var candidates = levels
        if !ladder.isEmpty {
            candidates = levels.filter { ladderNames($0).contains(HeaderText.key(ladder)) }
            if candidates.isEmpty {
                let names = levels.flatMap { [$0.ladderName.fr, $0.ladderName.en, $0.ladderKey].compactMap { $0 } }
                return Meaning(problem: Complaints.unknown(Complaints.ladder, ladder, nearest: NearestName(among: names).to(ladder)))
            }
        }
        let key = HeaderText.key(written)
        let found = candidates.filter { String($0.order) == key || names($0).contains(key) }
        if found.count == 1 { return Meaning(found: found[0].identity) }
        if found.count > 1 { return Meaning(problem: Complaints.ambiguous(written, found.prefix(5).map { $0.ladderName.preferring(.french) })) }
        let known = candidates.flatMap { [$0.name.fr, $0.name.en].compactMap { $0 } }
        return Meaning(problem: Complaints.unknown(Complaints.level, written, nearest: NearestName(among: known).to(written)))
    }

    func zone(_ written: String) -> Meaning<PayZone> {
        guard !written.isEmpty else { return Meaning(problem: Complaints.empty) }
        let key = HeaderText.key(written)
        if let zone = zones.first(where: { HeaderText.key($0.key) == key }) { return Meaning(found: zone) }
        let found = zones.filter { [$0.name.fr, $0.name.en].map(HeaderText.key).contains(key) }
        if found.count == 1 { return Meaning(found: found[0]) }
        if found.count > 1 { return Meaning(problem: Complaints.ambiguousZone(written, found.prefix(5).map(\.key))) }
        let nearest = NearestName(among: zones.flatMap { [$0.name.fr, $0.name.en, $0.key] }).to(written)
        return Meaning(problem: Complaints.unknown(Complaints.zone, written, nearest: nearest))
    }

    func currency(_ written: String) -> Meaning<Currency> {
        guard !written.isEmpty else { return Meaning(problem: Complaints.empty) }
        if let currency = Currency(written: written) { return Meaning(found: currency) }
        return Meaning(problem: Complaints.unknown(Complaints.currency, written, nearest: NearestName(among: Currency.codes).to(written)))
    }

    private func names(_ level: NamedLevel) -> [String] { [level.name.fr, level.name.en].compactMap { $0 }.map(HeaderText.key) }

    private func ladderNames(_ level: NamedLevel) -> [String] {
        [level.ladderName.fr, level.ladderName.en, level.ladderKey].compactMap { $0 }.map(HeaderText.key)
    }
}
