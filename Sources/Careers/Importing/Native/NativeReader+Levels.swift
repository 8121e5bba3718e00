import Kernel

extension NativeReader {
    static let levelKeys = ["order", "name", "titles", "scope", "experience", "defined", "prerequisites", "progression"]

    /// The levels in rising order, whatever order they are written in.
    mutating func levels(_ members: YAMLMembers, competencies: [String]) -> [LevelDraft] {
        let value = members["levels"] ?? members.value
        let items = requiredList("levels", in: members)
        guard items.count <= ImportLimits.levels else {
            let limit = ImportLimits.levels
            reading.error(Phrase(fr: "`levels` : \(limit) paliers au plus.", en: "`levels`: at most \(limit) levels."), at: value)
            return []
        }
        let orders = levelOrders(items)
        let levels = zip(items, orders).compactMap { level($0, order: $1, competencies: competencies) }
        let known = Set(levels.map(\.order))
        for (item, level) in zip(items, levels) { checkPrerequisites(of: level, known: known, at: item) }
        if zip(levels, levels.dropFirst()).contains(where: { $0.order > $1.order }) {
            reading.note(
                Phrase(
                    fr: "Les paliers ont été remis dans l’ordre de leur `order`.",
                    en: "The levels were put in the order of their `order`."
                ),
                at: value
            )
        }
        return levels.sorted { $0.order < $1.order }
    }

    private mutating func level(_ value: YAMLValue, order: Int?, competencies: [String]) -> LevelDraft? {
        guard let members = reading.members(of: value, named: "levels", keys: Self.levelKeys) else { return nil }
        let name = required("name", in: members).flatMap { reading.localized($0, named: "name") }
        let titles = reading.localizedList(members["titles"], named: "titles")
        let scope = members.filled("scope").flatMap { reading.localized($0, named: "scope") }
        let experience = members.filled("experience").flatMap { reading.localized($0, named: "experience") }
        let isDefined = members.filled("defined").flatMap { reading.flag($0, named: "defined") } ?? true
        let prerequisites = prerequisites(members, competencies: competencies)
        let progression = members.filled("progression").flatMap { self.progression($0, competencies: competencies) }
        guard let name, let order else { return nil }
        return LevelDraft(
            order: order,
            name: name,
            titles: titles,
            scope: scope,
            experience: experience,
            isDefined: isDefined,
            prerequisites: prerequisites,
            progression: progression
        )
    }

    /// Either every level says its order, or none does and they rise as they are written, which is reported.
    private mutating func levelOrders(_ items: [YAMLValue]) -> [Int?] {
        let written = items.map { $0.members.flatMap { members in members.first { $0.key == "order" }?.value } }
        guard written.contains(where: { $0 != nil }) else {
            if let first = items.first { reading.warning(Self.orderTaken, at: first) }
            return Array(items.indices.map { $0 + 1 })
        }
        var lines: [Int: Int] = [:]
        return zip(items, written).map { item, value in order(value, of: item, taken: &lines) }
    }

    private mutating func order(_ value: YAMLValue?, of item: YAMLValue, taken lines: inout [Int: Int]) -> Int? {
        guard let value else {
            if item.members != nil {
                reading.error(Phrase(fr: "`order` manque : ajoutez-le.", en: "`order` is missing: add it."), at: item)
            }
            return nil
        }
        guard let order = reading.integer(value, named: "order") else { return nil }
        guard (0...ImportLimits.levels).contains(order) else {
            let limit = ImportLimits.levels
            reading.error(Phrase(fr: "`order` va de 0 à \(limit).", en: "`order` goes from 0 to \(limit)."), at: value)
            return nil
        }
        if let line = lines[order] {
            reading.error(
                Phrase(
                    fr: "Le palier \(order) est déjà écrit à la ligne \(line).",
                    en: "Level \(order) is already written on line \(line)."
                ),
                at: value
            )
            return nil
        }
        lines[order] = value.line
        return order
    }

    private static let orderTaken = Phrase(
        fr:
            "Les paliers n’ont pas de `order` : ils ont été numérotés de "
            + "bas en haut dans l’ordre du fichier. Écrivez `order` pour que ce soit sûr.",
        en: "The levels have no `order`: they were numbered upwards in the order of the file. Write `order` to make it certain."
    )
}
