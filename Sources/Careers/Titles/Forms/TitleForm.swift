import Foundation
import Kernel
import Site

/// A title as somebody means to write it.
struct TitleDraft: Sendable {
    let name: Phrase
    let variants: [String]
    let levels: [TitleLevel]
    let version: Int
}

/// A title, its other spellings, and up to eight levels with their scope.
struct TitleForm: Form {
    static let rows = 8
    static let nameFR = FieldDeclaration("name_fr")
    static let nameEN = FieldDeclaration("name_en")
    static let variants = FieldDeclaration("variants", isRequired: false, most: 2_000)
    static let version = FieldDeclaration("version", .number, isRequired: false)
    static func level(_ row: Int) -> FieldDeclaration { FieldDeclaration("level\(row)", .choice, isRequired: false, most: 400) }
    static func from(_ measure: TitleScope.Measure, _ row: Int) -> FieldDeclaration {
        FieldDeclaration("\(measure.rawValue)_from\(row)", .number, isRequired: false)
    }
    static func to(_ measure: TitleScope.Measure, _ row: Int) -> FieldDeclaration {
        FieldDeclaration("\(measure.rawValue)_to\(row)", .number, isRequired: false)
    }
    static let fields: [FieldDeclaration] = [nameFR, nameEN, variants, version] + (1...rows).flatMap { fields(of: $0) }

    private static func fields(of row: Int) -> [FieldDeclaration] {
        [level(row)] + TitleScope.Measure.allCases.flatMap { [from($0, row), to($0, row)] }
    }

    private let draft: TitleDraft

    init(_ input: inout FormReader) {
        let name = Phrase(typedFrench: input.line(Self.nameFR), english: input.line(Self.nameEN))
        let variants = input.text(Self.variants).split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
        var levels: [TitleLevel] = []
        for row in 1...Self.rows {
            let level: LevelIdentity? = input.id(Self.level(row))
            let scope = Self.scope(row, &input)
            guard let level else { continue }
            if levels.contains(where: { $0.level == level }) { input.note(Self.level(row).name, TitleWords.twice) }
            levels.append(TitleLevel(level: level, scope: scope))
        }
        draft = TitleDraft(name: name, variants: variants, levels: levels, version: input.number(Self.version, in: 0...1_000_000) ?? 0)
    }

    /// - Throws: `Refusal.invalid` when a level is none of those in force, or of those it stood for already.
    func draft(_ question: TitleQuestion) throws(Refusal) -> TitleDraft {
        let known = Set(question.levels.map(\.identity)).union(question.title?.levels.map(\.level) ?? [])
        guard draft.levels.allSatisfy({ known.contains($0.level) }) else { throw .invalid(Self.level(1).name, Complaint.choice) }
        guard !draft.levels.isEmpty else { throw .invalid(Self.level(1).name, TitleWords.noLevel) }
        return draft
    }

    private static func scope(_ row: Int, _ input: inout FormReader) -> TitleScope {
        var spans: [TitleScope.Measure: Span] = [:]
        for measure in TitleScope.Measure.allCases {
            let most = measure == .budget ? 1_000_000_000_000 : 1_000_000
            let (least, highest) = (input.number(from(measure, row), in: 0...most), input.number(to(measure, row), in: 0...most))
            if let least, let highest, least > highest { input.note(to(measure, row).name, TitleWords.reversed) }
            spans[measure] = Span(least, highest)
        }
        return TitleScope(spans)
    }
}
