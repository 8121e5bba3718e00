import Kernel

extension LevelHeadingsReader {
    mutating func keep(_ text: String, under topic: String, _ line: Int) {
        keep(text, theme: topic, skill: topic, about: "", line)
    }

    mutating func keep(_ text: String, theme: String, skill: String, about: String, _ line: Int) {
        guard !text.isEmpty else { return }
        if Placeholder.isOne(text) { return add(.warning, FrontMatterReader.placeholder(text), line) }
        guard text.utf8.count <= ImportLimits.textLength else { return add(.error, LongTableReader.tooLong, line) }
        if isShared { return shared.append((skill, text, line)) }
        guard let place else { return }
        keep(text, theme: theme, skill: skill, about: about, at: place.level, of: place.ladder, line)
    }

    private mutating func keep(_ text: String, theme: String, skill: String, about: String, at level: Int, of ladder: Int, _ line: Int) {
        let index = ladders[ladder].ladder.skill(ReadName(skill), theme: ReadName(theme), line: line)
        if ladders[ladder].ladder.skills[index].description.isEmpty { ladders[ladder].ladder.skills[index].description = about }
        let place = GatheredLadder.Place(skill: index, level: level)
        var cell = ladders[ladder].ladder.cells.removeValue(forKey: place) ?? GatheredLadder.Cell(line: line)
        if !cell.statements.add([text]) { add(.warning, Self.repeated(text), line) }
        ladders[ladder].ladder.cells[place] = cell
    }

    /// What holds at all levels stands at the lowest one of each ladder, to which the others add.
    mutating func settleShared() {
        guard let first = shared.first else { return }
        for ladder in ladders.indices {
            let levels = ladders[ladder].ladder.levels
            guard let lowest = levels.indices.min(by: { (levels[$0].order ?? 0) < (levels[$1].order ?? 0) }) else { continue }
            for (topic, text, line) in shared { keep(text, theme: topic, skill: topic, about: "", at: lowest, of: ladder, line) }
        }
        add(isAdditive ? .note : .warning, Self.sharedAtLowest(shared.count, isAdditive: isAdditive), first.line)
    }
}
