import Kernel
import Site

/// What an expectation says, in both languages.
struct WordingForm: Form {
    static let statementsFR = FieldDeclaration("statements_fr", isRequired: false, most: 20_000)
    static let statementsEN = FieldDeclaration("statements_en", isRequired: false, most: 20_000)
    static let signalsFR = FieldDeclaration("signals_fr", isRequired: false, most: 20_000)
    static let signalsEN = FieldDeclaration("signals_en", isRequired: false, most: 20_000)
    static let examplesFR = FieldDeclaration("examples_fr", isRequired: false, most: 20_000)
    static let examplesEN = FieldDeclaration("examples_en", isRequired: false, most: 20_000)
    static let revision = FieldDeclaration("revision", .number)
    static let fields = [statementsFR, statementsEN, signalsFR, signalsEN, examplesFR, examplesEN, revision]

    let statements: TextPair
    let signals: TextPair
    let examples: TextPair
    let revision: Int

    init(_ input: inout FormReader) {
        statements = TextPair(fr: input.text(Self.statementsFR), en: input.text(Self.statementsEN))
        signals = TextPair(fr: input.text(Self.signalsFR), en: input.text(Self.signalsEN))
        examples = TextPair(fr: input.text(Self.examplesFR), en: input.text(Self.examplesEN))
        revision = input.number(Self.revision, in: 1...1_000_000) ?? 0
    }

    /// Boxes left as they were keep exactly what they held.
    func wording(over earlier: Expectation.Wording) -> Expectation.Wording {
        var wording = earlier
        if statements != TextPair(earlier.items) {
            wording.statements = statements.items.map { Expectation.Statement(text: $0.text, examples: $0.details) }
        }
        if signals != TextPair(earlier.signals) { wording.signals = signals.texts }
        if examples != TextPair(earlier.examples) { wording.examples = examples.texts }
        return wording
    }
}

extension Expectation.Wording {
    var items: [LineNotation.Item] { statements.map { LineNotation.Item(text: $0.text, details: $0.examples) } }
}
