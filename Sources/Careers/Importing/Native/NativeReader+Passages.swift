import Kernel

extension NativeReader {
    mutating func branch(_ value: YAMLValue, entering levels: [LevelDraft]) -> BranchDraft? {
        guard let members = reading.members(of: value, named: "branches-from", keys: ["ladder", "level", "entry"]) else { return nil }
        let ladder = required("ladder", in: members).flatMap { reading.string($0, named: "ladder") }
        let level = required("level", in: members).flatMap { reading.integer($0, named: "level") }
        let entry = members.filled("entry").map { reading.integer($0, named: "entry") } ?? levels.first?.order
        guard let ladder, let level, let entry else { return nil }
        return BranchDraft(ladder: ladder, level: level, entry: entry)
    }

    mutating func crossings(_ members: YAMLMembers) -> [CrossingDraft] {
        guard let value = members["crossings"] else { return [] }
        return reading.list(value, named: "crossings").compactMap { crossing($0) }
    }

    private mutating func crossing(_ value: YAMLValue) -> CrossingDraft? {
        guard let members = reading.members(of: value, named: "crossings", keys: ["level", "ladder", "at"]) else { return nil }
        let level = required("level", in: members).flatMap { reading.integer($0, named: "level") }
        let ladder = required("ladder", in: members).flatMap { reading.string($0, named: "ladder") }
        let other = required("at", in: members).flatMap { reading.integer($0, named: "at") }
        guard let level, let ladder, let other else { return nil }
        return CrossingDraft(level: level, ladder: ladder, other: other)
    }

    /// Passages speak of other ladders: they are looked at once all are read.
    mutating func checkPassages(_ ladders: [LadderDraft]) {
        for fault in PassageFault.all(in: ladders) {
            let place = ladders.first { $0.key == fault.ladder }?.place
            reading.report.add(.error, fault.words, at: place ?? SourcePlace(file: reading.file))
        }
    }
}
