/// Somebody who is reviewed: the ladder they stand on, and where.
struct DemoMember: Sendable {
    let name: String
    /// The key of the craft.
    let craft: String
    private let first: Int

    init(_ name: String, _ craft: String, _ first: Int) {
        self.name = name
        self.craft = craft
        self.first = first
    }

    var team: String { DemoPeople.team(name) }

    /// The number of their level in a cycle of the story.
    func level(_ round: Int) -> Int { round > 0 && name == DemoChange.promotion.name ? DemoChange.promotion.level : first }

    /// How far from their level they are seen, in tenths of a level.
    func strength(_ round: Int) -> Int {
        switch name {
        case "Inès Vauquelin": [3, 5, 8][round]
        case DemoChange.promotion.name: [7, 0, 2][round]
        default: DemoDraw.number(name + "|strength", below: 9) - 5 + round * 2
        }
    }
}

extension DemoMember {
    static let all: [DemoMember] =
        of(
            "produit",
            [
                5: ["Claire Aubertin"],
                4: ["Tomasz Lindqvist", "Margaux Delcourt", "Solène Kerbrat", "Sunniva Kjeldsen", "Paloma Iriarte", "Anselm Brodersen", "Aurelio Santangeli"],
                3: ["Inès Vauquelin", "Perrine Quatrefages", "Leïla Haddadi", "Annika Rautio", "Clémence Abiteboul"],
                2: [
                    "Ruben Achterberg", "Lotte Vermeiren", "Florian Szabó", "Noémie Tassin", "Yasmine Belhadj", "Teodor Ivanov", "Camille Rousselot",
                    "Bartosz Wieczorek", "Hugo Lemarchand", "Cosmin Albescu", "Mateus Carvalho", "Ioana Dumitru",
                ],
                1: ["Ilse Vandamme", "Sofia Kallergi", "Émile Tran-Lacombe"],
            ])
        + of(
            "design",
            [
                5: ["Gaïa Fontanesi"], 4: ["Léa Brandström", "Élodie Marchais"], 3: ["Joaquim Figueiredo", "Rasmus Eklund"],
                2: [
                    "Nikos Papadakis", "Maëlys Thévenin", "Piotr Zarembski", "Chiara Bellandi", "Thandiwe Mokoena", "Katarzyna Wilk", "Jens Mortensen",
                    "Saskia de Wit",
                ],
                1: ["Zoé Hennebelle"],
            ])
        + of(
            "data",
            [
                4: ["Oskar Nyholm"], 3: ["Viktor Ahlgren", "Bruno Castellani"],
                2: ["Amélie Okonkwo-Petit", "Fatou Diarra", "Mirela Popescu", "Lucía Ferrández"], 1: ["Tijs van Houten", "Signe Halvorsen"],
            ])
        + of(
            "ingenierie",
            [
                4: ["Jonas Feldkamp"], 2: ["Henrik Solberg", "Declan Ó Briain", "Agnieszka Nowicka"],
                1: ["Rachida Benmoussa", "Dimitar Kostov", "Yannick Le Goff"],
            ])

    private static func of(_ craft: String, _ levels: [Int: [String]]) -> [DemoMember] {
        levels.keys.sorted(by: >).flatMap { level in (levels[level] ?? []).map { DemoMember($0, craft, level) } }
    }

    private static let byName = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

    static func named(_ name: String) -> DemoMember? { byName[name] }

    /// Those a cycle is about: present when it starts, and here for long enough.
    static func reviewed(in cycle: DemoCycle) -> [DemoMember] {
        let present = Set(DemoPeople.present(daysAgo: cycle.prepared))
        return all.filter { present.contains($0.name) && !(cycle.round == 2 && $0.name == DemoChange.newcomer) }
    }
}
