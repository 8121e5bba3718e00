import Kernel

/// When somebody may report to somebody.
enum LineRules {
    static let managerField = "manager"
    static let secondField = "second_manager"
    static let dayField = "from_on"

    static func problems(
        of managers: [PersonID], of employment: Employment, from day: Day, among people: [PersonID: Employment]
    ) -> [Problem] {
        var problems: [Problem] = []
        for (index, manager) in managers.enumerated() {
            let field = index == 0 ? managerField : secondField
            if manager == employment.person { problems.append(Problem(field: field, text: LineWords.oneself)) }
            if managers[..<index].contains(manager) { problems.append(Problem(field: field, text: LineWords.sameManagerTwice)) }
            guard let found = people[manager] else {
                problems.append(Problem(field: field, text: LineWords.noSuchManager))
                continue
            }
            if found.isExternal { problems.append(Problem(field: field, text: LineWords.externalManager)) }
            if let left = found.leftOn, left < day { problems.append(Problem(field: field, text: LineWords.managerLeaves(left))) }
        }
        if managers.count > ReportingLine.mostManagers { problems.append(Problem(field: secondField, text: LineWords.tooMany)) }
        if let joined = employment.joinedOn, joined > day, !managers.isEmpty {
            problems.append(Problem(field: dayField, text: LineWords.beforeArrival(joined)))
        }
        if let left = employment.leftOn, left < day { problems.append(Problem(field: dayField, text: LineWords.afterDeparture(left))) }
        return problems
    }

    /// What begins later would be silently undone by a change before it.
    static func problems<R: DatedRelation>(beginning day: Day, after relations: [R]) -> [Problem] {
        guard let later = relations.map(\.span.from).filter({ $0 > day }).max() else { return [] }
        return [Problem(field: dayField, text: LineWords.laterChange(later))]
    }

    /// A line lasts no longer than the person and the manager do.
    static func last(of employment: Employment, _ manager: Employment?) -> Day? {
        [employment.leftOn, manager?.leftOn].compactMap { $0 }.min()
    }
}
