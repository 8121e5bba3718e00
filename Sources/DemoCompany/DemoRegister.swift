/// What the company's things are called by the site: identities, by the names the story uses.
struct DemoRegister: Sendable {
    var people: [String: String] = [:]
    var crafts: [String: String] = [:]
    var teams: [String: String] = [:]
    var framework = ""
    /// By the key of their craft.
    var ladders: [String: DemoLadder] = [:]

    func ladder(of member: DemoMember) throws -> DemoLadder {
        guard let ladder = ladders[member.craft] else { throw DemoProblem("there is no ladder of \(member.craft)") }
        return ladder
    }

    func person(_ name: String) throws -> String {
        guard let id = people[name] else { throw DemoProblem("\(name) is not in the directory") }
        return id
    }

    func level(of member: DemoMember, _ round: Int) throws -> String {
        let (levels, number) = (try ladder(of: member).levels, member.level(round))
        guard levels.indices.contains(number - 1) else { throw DemoProblem("there is no level \(number) of \(member.craft)") }
        return levels[number - 1]
    }

    func competency(_ key: String, of member: DemoMember) throws -> String {
        guard let id = try ladder(of: member).competencyIDs[key] else { throw DemoProblem("\(key) is no competency of \(member.craft)") }
        return id
    }
}

extension DemoRegister {
    mutating func readPeople(_ visitor: DemoVisitor) async throws {
        struct Directory: Decodable {
            struct Item: Decodable { let id: String, givenName: String, familyName: String }
            let people: [Item]
        }
        struct Crafts: Decodable {
            struct Item: Decodable { let id: String, key: String }
            let crafts: [Item]
        }
        struct Teams: Decodable {
            struct Item: Decodable { let id: String, name: String }
            let teams: [Item]
        }
        for item in try await visitor.read("/people", as: Directory.self).people { people["\(item.givenName) \(item.familyName)"] = item.id }
        for item in try await visitor.read("/crafts", as: Crafts.self).crafts { crafts[item.key] = item.id }
        for item in try await visitor.read("/teams", as: Teams.self).teams { teams[item.name] = item.id }
    }

    mutating func readLadders(_ visitor: DemoVisitor) async throws {
        struct Paths: Decodable {
            struct Framework: Decodable { let id: String }
            struct Ladder: Decodable { let id: String, craft: String }
            let frameworks: [Framework], ladders: [Ladder]
        }
        struct Whole: Decodable {
            struct Level: Decodable { let id: String, order: Int }
            struct Competency: Decodable { let id: String, key: String }
            struct Theme: Decodable { let competencies: [Competency] }
            let levels: [Level], themes: [Theme]
        }
        let paths: Paths = try await visitor.read("/paths")
        guard let first = paths.frameworks.first else { throw DemoProblem("there is no framework in force") }
        framework = first.id
        for ladder in paths.ladders {
            let whole: Whole = try await visitor.read("/ladders/\(ladder.id)")
            let competencies = whole.themes.flatMap(\.competencies)
            ladders[ladder.craft] = DemoLadder(
                levels: whole.levels.sorted { $0.order < $1.order }.map(\.id), themes: whole.themes.map { $0.competencies.map(\.key) },
                competencyIDs: Dictionary(competencies.map { ($0.key, $0.id) }, uniquingKeysWith: { first, _ in first }))
        }
    }
}
