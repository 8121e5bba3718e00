import Kernel
import Site

/// What must be true before a level: conditions in words, or expectations already shown.
struct PrerequisitesForm: Form {
    struct Line: Sendable {
        let number: Int
        let place: Int
        let condition: LocalizedText?
        let competency: String?
        let level: Int?
    }

    static let most = 20
    /// Tells which list the person read.
    static let seen = FieldDeclaration("seen", isRequired: false, most: 100)

    static func place(_ number: Int) -> FieldDeclaration { FieldDeclaration("place_\(number)", .number, isRequired: false) }
    static func textFR(_ number: Int) -> FieldDeclaration { FieldDeclaration("text_fr_\(number)", isRequired: false, most: 2_000) }
    static func textEN(_ number: Int) -> FieldDeclaration { FieldDeclaration("text_en_\(number)", isRequired: false, most: 2_000) }
    static func competency(_ number: Int) -> FieldDeclaration { FieldDeclaration("competency_\(number)", isRequired: false, most: 120) }
    static func level(_ number: Int) -> FieldDeclaration { FieldDeclaration("level_\(number)", .number, isRequired: false) }

    static let fields = [seen] + (1...most).flatMap { [place($0), textFR($0), textEN($0), competency($0), level($0)] }

    /// In the order they are asked to stand in.
    let lines: [Line]
    let seen: String

    init(_ input: inout FormReader) {
        let lines = (1...Self.most).map { number in
            Line(
                number: number, place: input.number(Self.place(number), in: 1...100) ?? number,
                condition: input.localizedText(fr: Self.textFR(number), en: Self.textEN(number)),
                competency: input.optionalLine(Self.competency(number)), level: input.number(Self.level(number), in: 0...1_000))
        }
        self.lines = lines.filter { $0.condition != nil || $0.competency != nil }.sorted { ($0.place, $0.number) < ($1.place, $1.number) }
        seen = input.line(Self.seen)
    }

    /// - Throws: `Refusal.invalid` with everything to correct, each at its field.
    func prerequisites(of order: Int, on ladder: LadderDraft) throws(Refusal) -> [PrerequisiteDraft] {
        let problems = lines.compactMap { problem($0, order, ladder) }
        guard problems.isEmpty else { throw .invalid(problems) }
        return lines.compactMap { line in
            if let competency = line.competency, let level = line.level { return .expectation(competency: competency, level: level) }
            return line.condition.map { .condition($0) }
        }
    }

    private func problem(_ line: Line, _ order: Int, _ ladder: LadderDraft) -> Problem? {
        guard let competency = line.competency else { return nil }
        if line.condition != nil { return Problem(field: Self.textFR(line.number).name, text: PrerequisiteWords.both) }
        guard ladder.competencies.contains(where: { $0.key == competency }) else {
            return Problem(field: Self.competency(line.number).name, text: RuleWords.unknownRequired(competency))
        }
        guard let level = line.level, level <= order, ladder.levels.contains(where: { $0.order == level }) else {
            return Problem(field: Self.level(line.number).name, text: PrerequisiteWords.levelMissing(order))
        }
        return nil
    }

    static func state(of prerequisites: [PrerequisiteDraft]) -> FormState {
        var values: [String: String?] = [:]
        for (index, prerequisite) in prerequisites.prefix(most).enumerated() {
            values[place(index + 1).name] = String(index + 1)
            switch prerequisite {
            case .condition(let text): (values[textFR(index + 1).name], values[textEN(index + 1).name]) = (text.fr, text.en)
            case .expectation(let key, let order): (values[competency(index + 1).name], values[level(index + 1).name]) = (key, String(order))
            }
        }
        return FormState(values)
    }
}
