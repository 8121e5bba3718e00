import Foundation
import Kernel

/// Finds the teams and crafts a file names, and gathers those that do not exist yet. Case and accents do not make another one.
struct ImportPlaces {
    private(set) var newTeams: [Team] = []
    private(set) var newCrafts: [Craft] = []
    private var teams: [String: Team]
    private var crafts: [String: Craft]
    private var keys: Set<String>
    private let newID: () -> UUID

    init(teams: [Team], crafts: [Craft], newID: @escaping () -> UUID) {
        self.newID = newID
        self.teams = Dictionary(teams.map { (SearchText.folded($0.name), $0) }, uniquingKeysWith: { first, _ in first })
        let named = crafts.flatMap { [($0.name.fr, $0), ($0.name.en, $0), ($0.key, $0)] }
        self.crafts = Dictionary(named.map { (SearchText.folded($0.0), $0.1) }, uniquingKeysWith: { first, _ in first })
        keys = Set(crafts.map(\.key))
    }

    mutating func team(named name: String) -> Team {
        let folded = SearchText.folded(name)
        if let team = teams[folded] { return team }
        let team = Team(id: TeamID(newID()), name: name, closedOn: nil, version: 1)
        teams[folded] = team
        newTeams.append(team)
        return team
    }

    mutating func craft(named name: String) -> Craft {
        let folded = SearchText.folded(name)
        if let craft = crafts[folded] { return craft }
        let key = CreateCraft.freeKey(Craft.key(from: name), among: keys)
        let craft = Craft(id: CraftID(newID()), key: key, name: Phrase(same: name), version: 1)
        keys.insert(key)
        crafts[folded] = craft
        newCrafts.append(craft)
        return craft
    }
}
