import Kernel

extension DemoPeople {
    /// Somebody, as their line of the file says.
    struct Line: Sendable {
        let cells: [String]

        var name: String { "\(cells[1]) \(cells[2])" }
        var email: String { cells[3] }
        var team: String { cells[6] }
        var manager: String { cells[7] }
        var language: String { cells[8] }
        var isExternal: Bool { !cells[11].isEmpty }
        /// So many days before the present; nil for those who were there before the story begins.
        var joinedAgo: Int? { cells[9].hasPrefix("-") ? Int(cells[9].dropFirst()) : nil }
    }

    static let lines: [Line] = csv.split(separator: "\n").dropFirst().map { line in
        Line(cells: line.split(separator: ";", omittingEmptySubsequences: false).map(String.init))
    }

    private static let byName = Dictionary(lines.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    private static let byEmail = Dictionary(lines.map { ($0.email, $0) }, uniquingKeysWith: { first, _ in first })

    static func line(_ name: String) -> Line? { byName[name] }
    static func language(_ name: String) -> String { byName[name]?.language ?? "fr" }
    static func team(_ name: String) -> String { byName[name]?.team ?? "" }
    static func speaksEnglish(_ email: String) -> Bool { byEmail[email]?.language == "en" }

    /// The file of those who were there from the first day, or of those who arrive so many days before the present.
    static func file(ofThoseJoining ago: Int?, _ time: StoryClock) -> String {
        let header = csv.prefix { $0 != "\n" }
        let chosen = lines.filter { $0.joinedAgo == ago }.map { line in
            var cells = line.cells
            if let ago { cells[9] = time.day(-ago).description }
            return cells.joined(separator: ";")
        }
        return ([String(header)] + chosen).joined(separator: "\n")
    }
}

extension DemoPeople {
    /// Those who work here so many days before the present.
    static func present(daysAgo days: Int) -> [String] {
        lines.filter { ($0.joinedAgo ?? .max) >= days && (DemoChange.leaving[$0.name] ?? -1) < days }.map(\.name)
    }

    static func manager(of name: String, daysAgo days: Int) -> String? {
        let changes = DemoChange.managers.filter { $0.person == name && $0.daysAgo >= days }
        return changes.min { $0.daysAgo < $1.daysAgo }?.managers.first ?? byEmail[byName[name]?.manager ?? ""]?.name
    }

    /// Everybody who manages somebody at some time of the story.
    static let managers: [String] = {
        let named = Set(lines.compactMap { byEmail[$0.manager]?.name } + DemoChange.managers.flatMap(\.managers))
        return lines.map(\.name).filter(named.contains)
    }()

    /// Whether one of them manages the other at some time of the story.
    static func areClose(_ one: String, _ other: String) -> Bool { isUnder(one, other) || isUnder(other, one) }

    private static func isUnder(_ name: String, _ manager: String) -> Bool {
        byEmail[byName[name]?.manager ?? ""]?.name == manager || DemoChange.managers.contains { $0.person == name && $0.managers.contains(manager) }
    }
}
