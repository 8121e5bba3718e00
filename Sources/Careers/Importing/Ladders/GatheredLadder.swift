/// One ladder while its file is read: levels, skills and what stands where they meet, in the order they are met.
struct GatheredLadder {
    struct Level {
        let name: String
        let line: Int
        var scope = ""
        var order: Int?
        /// The name says that nobody has named it.
        var isUnnamed = false
    }

    struct Skill {
        let name: String
        let line: Int
        let theme: String
        var description = ""
    }

    struct Place: Hashable {
        let skill: Int
        let level: Int
    }

    struct Cell {
        let line: Int
        var grade: String?
        var statements = DistinctTexts()
        var signals = DistinctTexts()
        var examples = DistinctTexts()
    }

    let name: String
    let craft: String
    let line: Int
    var about = ""
    var levels: [Level] = []
    var skills: [Skill] = []
    var cells: [Place: Cell] = [:]
    private var levelPlaces: [String: Int] = [:]
    private var skillPlaces: [String: Int] = [:]

    init(name: String, craft: String, line: Int) {
        (self.name, self.craft, self.line) = (name, craft, line)
    }

    mutating func level(_ name: ReadName, isUnnamed: Bool, line: Int) -> Int {
        if let known = levelPlaces[name.key] { return known }
        levels.append(Level(name: name.text, line: line, isUnnamed: isUnnamed))
        levelPlaces[name.key] = levels.count - 1
        return levels.count - 1
    }

    /// The same name under two themes is two competencies.
    mutating func skill(_ name: ReadName, theme: ReadName, line: Int) -> Int {
        let key = name.key + "\n" + theme.key
        if let known = skillPlaces[key] { return known }
        skills.append(Skill(name: name.text, line: line, theme: theme.text))
        skillPlaces[key] = skills.count - 1
        return skills.count - 1
    }
}
