/// Whom people ask in a cycle: colleagues of their team and of their craft, none of them too often.
struct DemoPeers: Sendable {
    fileprivate let chosen: [String: [String]]

    fileprivate static let load = 6
    /// Palier was new to them in the first cycle.
    private static func asked(_ round: Int) -> Int { round == 0 ? 3 : 4 }
    /// Enough that what they write can be shown.
    private static let many = 5
    private static let askMany: Set = ["Inès Vauquelin", "Tomasz Lindqvist", "Piotr Zarembski", "Claire Aubertin", "Annika Rautio", "Clémence Abiteboul"]

    init(in cycle: DemoCycle) {
        let members = DemoMember.reviewed(in: cycle)
        var loads: [String: Int] = [:]
        var chosen: [String: [String]] = [:]
        for member in members.sorted(by: { Self.askMany.contains($0.name) && !Self.askMany.contains($1.name) }) {
            let count = Self.askMany.contains(member.name) ? Self.many : Self.asked(cycle.round)
            let candidates = members.filter { $0.name != member.name && !DemoPeople.areClose($0.name, member.name) && loads[$0.name, default: 0] < Self.load }
            let ranked = candidates.map { (name: $0.name, rank: Self.rank($0, for: member, loads[$0.name, default: 0], cycle.round)) }.sorted {
                $0.rank < $1.rank
            }
            chosen[member.name] = ranked.prefix(count).map(\.name)
            for peer in chosen[member.name] ?? [] { loads[peer, default: 0] += 1 }
        }
        self.chosen = chosen
    }

    func of(_ name: String) -> [String] { chosen[name] ?? [] }

    /// The nearest first, those less asked before others.
    private static func rank(_ peer: DemoMember, for member: DemoMember, _ load: Int, _ round: Int) -> Int {
        (peer.team == member.team ? 0 : 40) + (peer.craft == member.craft ? 25 : 30) + load * 6
            + DemoDraw.number("\(peer.name)|\(member.name)|\(round)", below: 12)
    }
}

extension DemoPeers {
    /// A colleague of another team who was not asked for and is asked seldom.
    func elsewhere(for name: String, among members: [DemoMember]) -> String? {
        let loads = loads
        return members.first {
            $0.team != DemoPeople.team(name) && !of(name).contains($0.name) && !DemoPeople.areClose($0.name, name)
                && loads[$0.name, default: 0] < Self.load - 1
        }?.name
    }

    private var loads: [String: Int] { chosen.values.joined().reduce(into: [:]) { $0[$1, default: 0] += 1 } }

    /// A colleague of the team who was not asked for and is not asked too often.
    func spare(for name: String, among members: [DemoMember]) -> String? {
        let loads = loads
        return members.first {
            $0.team == DemoPeople.team(name) && $0.name != name && !of(name).contains($0.name) && !DemoPeople.areClose($0.name, name)
                && loads[$0.name, default: 0] < Self.load
        }?.name
    }
}
