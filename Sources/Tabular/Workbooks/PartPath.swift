/// Where one part of a workbook says another is.
enum PartPath {
    /// - Throws: when the target leaves the archive, or is no part at all.
    static func resolved(_ target: String, from part: String) throws(TabularError) -> String {
        guard !target.isEmpty, !target.contains("\\"), !target.contains(":") else { throw .workbook(.outsideTheArchive(target: target)) }
        var steps = target.hasPrefix("/") ? [] : part.split(separator: "/").dropLast().map(String.init)
        for step in target.split(separator: "/") where step != "." {
            guard step == ".." else {
                steps.append(String(step))
                continue
            }
            guard steps.popLast() != nil else { throw .workbook(.outsideTheArchive(target: target)) }
        }
        return steps.joined(separator: "/")
    }

    /// The part that lists what a part refers to.
    static func relations(of part: String) -> String {
        let steps = part.split(separator: "/").map(String.init)
        return (steps.dropLast() + ["_rels", (steps.last ?? "") + ".rels"]).joined(separator: "/")
    }
}
