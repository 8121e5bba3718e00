import Tabular

/// The order of levels as a person says it, lowest first: names, or words that names contain. It is never taken from a file that does not say it.
package struct LevelOrder: Sendable, Equatable {
    /// Says that the order found in the files is the right one.
    package static let asWritten = "as-written"

    /// Lists for one ladder, by its name, and lists for any ladder that has such levels.
    private(set) var named: [String: [LevelRanks]] = [:]
    private(set) var general: [LevelRanks] = []
    let followsFiles: Bool

    /// One name per line, a blank line between lists, `# Ladder` above a list of its own; or one line of names with commas.
    /// - Returns: nil when nothing is said.
    package init?(_ text: String) {
        let lines = text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false).map { $0.trimmed }
        followsFiles = lines.contains { Self.saysAsWritten($0) }
        for block in lines.filter({ !Self.saysAsWritten($0) }).split(whereSeparator: \.isEmpty).flatMap(Self.cut) { add(block) }
        if !followsFiles && named.isEmpty && general.isEmpty { return nil }
    }

    /// Lists given one by one, as on a command line.
    package init?(_ lists: [String]) { self.init(lists.joined(separator: "\n\n")) }

    /// The lists that may order the levels of a ladder.
    func lists(for ladder: String) -> [LevelRanks] { named[HeaderText.normalised(ladder)] ?? general }

    private mutating func add(_ block: [String]) {
        let heading = block.first.flatMap { $0.hasPrefix("#") ? $0.drop { $0 == "#" }.trimmed : nil }
        let lines = heading == nil ? block : Array(block.dropFirst())
        let items = lines.count == 1 ? lines[0].split { $0 == "," || $0 == ";" }.map { $0.trimmed } : lines
        guard items.contains(where: { !$0.isEmpty }) else { return }
        let ranks = LevelRanks(items.filter { !$0.isEmpty })
        if let heading { named[HeaderText.normalised(heading), default: []].append(ranks) } else { general.append(ranks) }
    }

    private static func saysAsWritten(_ line: String) -> Bool { [asWritten, "tel-quel"].contains(line.lowercased()) }

    /// A heading opens a list even without a blank line before it.
    private static func cut(_ block: ArraySlice<String>) -> [[String]] {
        var pieces: [[String]] = []
        for line in block {
            if pieces.isEmpty || line.hasPrefix("#") { pieces.append([line]) } else { pieces[pieces.count - 1].append(line) }
        }
        return pieces
    }
}
