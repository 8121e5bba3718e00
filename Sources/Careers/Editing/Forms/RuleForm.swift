import Kernel
import Site

/// How one moves up, as it is typed: what the chosen kind does not need is not read.
struct RuleForm: Form {
    enum Kind: String, CaseIterable {
        case none, all, share, weighted, points
    }

    /// One competency of the ladder.
    struct Row: Sendable {
        let number: Int
        let competency: String
        let isRequired: Bool
        let weight: Double?
    }

    /// Competencies, themes and steps a form holds.
    static let most = 150
    static let mostThemes = 50
    static let mostSteps = 5

    static let kind = FieldDeclaration("rule", .choice)
    static let share = FieldDeclaration("share", isRequired: false, most: 20)
    static let points = FieldDeclaration("points", isRequired: false, most: 20)
    static let explanationFR = FieldDeclaration("explanation_fr", isRequired: false, most: 4_000)
    static let explanationEN = FieldDeclaration("explanation_en", isRequired: false, most: 4_000)
    /// Tells which rule the person read.
    static let seen = FieldDeclaration("seen", isRequired: false, most: 100)

    static func competency(_ number: Int) -> FieldDeclaration { FieldDeclaration("row_\(number)", isRequired: false, most: 120) }
    static func required(_ number: Int) -> FieldDeclaration { FieldDeclaration("required_\(number)", .flag, isRequired: false) }
    static func weight(_ number: Int) -> FieldDeclaration { FieldDeclaration("weight_\(number)", isRequired: false, most: 20) }
    static func theme(_ number: Int) -> FieldDeclaration { FieldDeclaration("theme_\(number)", isRequired: false, most: 120) }
    static func themeWeight(_ number: Int) -> FieldDeclaration { FieldDeclaration("theme_weight_\(number)", isRequired: false, most: 20) }
    static func step(_ number: Int) -> FieldDeclaration { FieldDeclaration("step_\(number)", isRequired: false, most: 20) }
    static func stepFR(_ number: Int) -> FieldDeclaration { FieldDeclaration("step_fr_\(number)", isRequired: false) }
    static func stepEN(_ number: Int) -> FieldDeclaration { FieldDeclaration("step_en_\(number)", isRequired: false) }

    static let fields =
        [kind, share, points, explanationFR, explanationEN, seen]
        + (1...most).flatMap { [competency($0), required($0), weight($0)] }
        + (1...mostThemes).flatMap { [theme($0), themeWeight($0)] }
        + (1...mostSteps).flatMap { [step($0), stepFR($0), stepEN($0)] }

    let kind: Kind
    let threshold: Double?
    let rows: [Row]
    /// What is typed once for every competency of a theme.
    let themeWeights: [String: Double]
    let steps: [(number: Int, SubLevel)]
    let explanation: LocalizedText?
    let seen: String

    init(_ input: inout FormReader) {
        let kind = input.choice(Self.kind, of: Kind.self) ?? .none
        let isWeighed = kind == .weighted || kind == .points
        self.kind = kind
        threshold =
            switch kind {
            case .none, .all: nil
            case .share, .weighted: input.share(Self.share)
            case .points: input.amount(Self.points)
            }
        rows = (1...Self.most).compactMap { number in
            let competency = input.line(Self.competency(number))
            guard !competency.isEmpty else { return nil }
            let weight = isWeighed ? input.amount(Self.weight(number)) : nil
            return Row(number: number, competency: competency, isRequired: input.flag(Self.required(number)), weight: weight)
        }
        themeWeights = isWeighed ? Self.themes(&input) : [:]
        steps = kind == .none ? [] : Self.steps(&input)
        explanation = input.localizedText(fr: Self.explanationFR, en: Self.explanationEN)
        seen = input.line(Self.seen)
    }

    private static func themes(_ input: inout FormReader) -> [String: Double] {
        var weights: [String: Double] = [:]
        for number in 1...mostThemes {
            let key = input.line(theme(number))
            if !key.isEmpty, let weight = input.amount(themeWeight(number)) { weights[key] = weight }
        }
        return weights
    }

    private static func steps(_ input: inout FormReader) -> [(number: Int, SubLevel)] {
        (1...mostSteps).compactMap { number in
            let name = input.localizedLine(fr: stepFR(number), en: stepEN(number))
            let typed = input.line(step(number))
            guard let share = input.share(step(number)) else {
                if name != nil, typed.isEmpty { input.note(step(number).name, RuleWords.namelessShare) }
                return nil
            }
            return (number, SubLevel(atLeast: share, name: name))
        }
    }
}
