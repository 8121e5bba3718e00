import Careers
import Foundation
import Kernel
import Testing

/// One wrong line in a good framework, where it must be seen, and what must be said.
struct WrongShape: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    /// The wrong text, whose line is the line of the error.
    let at: String
    let column: Int?
    let says: String

    init(_ old: String, _ new: String, at: String? = nil, column: Int? = nil, says: String) {
        (self.old, self.new, self.at, self.column, self.says) = (old, new, at ?? new, column, says)
    }

    var testDescription: String { "\(new) → \(says)" }
}

@Suite("Our own YAML, refused with the line and the column")
struct RefusedNativeYAMLTests {
    static let shapes = [
        WrongShape(
            "format: palier-framework-1",
            "format: palier-framework-9",
            column: 9,
            says: "This format is not known: write `format: palier-framework-1`"
        ),
        WrongShape(
            "format: palier-framework-1\n",
            "",
            at: "languages:",
            column: 1,
            says: "first line `format: palier-framework-1` is missing"
        ),
        WrongShape("version:", "versoin:", column: 1, says: "`versoin` is not known here. Did you mean `version`?"),
        WrongShape("version:", "zzzzzzzz:", says: "Known keys: format, languages, name"),
        WrongShape("version: \"2026.1\"", "version: [1]", column: 10, says: "`version`: a text is expected, not a list"),
        WrongShape("languages: [fr, en]", "languages: [fr, de]", column: 17, says: "write one of fr, en"),
        WrongShape("languages: [fr, en]", "languages: [fr, fr]", column: 17, says: "written twice"),
        WrongShape("name: {fr: Référentiel Produit, en: Product framework}\n", "", at: "format:", says: "`name` is missing"),
        WrongShape(
            "{fr: Clarté, en: Clarity}",
            "{fr: Clarté, eng: Clarity}",
            column: 24,
            says: "`eng` is not known here. Did you mean `en`?"
        ),
        WrongShape("{fr: Clarté, en: Clarity}", "{fr: ~, en: \"  \"}", column: 11, says: "write the text in `fr`, in `en`, or in both"),
        WrongShape("{fr: Clarté, en: Clarity}", "{fr: [a], en: b}", column: 16, says: "`name.fr`: a text is expected, not a list"),
        WrongShape("{fr: Clarté, en: Clarity}", "\"\"", column: 11, says: "a text is expected, not an empty text"),
        WrongShape("- key: clarity", "- key: Clarté !", column: 10, says: "for instance `clarte`"),
        WrongShape("key: product\n    name", "name", at: "- name: {fr: Produit", column: 5, says: "`key` is missing"),
        WrongShape("    craft: product\n", "", at: "key: product", column: 5, says: "`craft` is missing"),
        WrongShape("track: individual", "track: expert", column: 12, says: "write one of individual, manager"),
        WrongShape("track: individual", "track: managers", says: "Did you mean `manager`?"),
        WrongShape("additive: true", "additive: oui", column: 15, says: "write true or false, not “oui”"),
        WrongShape("order: 1", "order: first", column: 16, says: "`order`: a whole number is expected, not “first”"),
        WrongShape(
            "order: 2",
            "order: 1",
            at: "order: 1\n        name: {fr: Chef de produit,",
            column: 16,
            says: "Level 1 is already written on line"
        ),
        WrongShape("order: 2", "order: 400", column: 16, says: "`order` goes from 0 to 100"),
        WrongShape("- order: 2\n        name", "- name", at: "- name: {fr: Chef de produit, ", column: 9, says: "`order` is missing"),
        WrongShape(
            "titles:\n          -",
            "titles: {a: b}\n        x:\n          -",
            at: "titles:",
            column: 17,
            says: "`titles`: a list is expected"
        ),
        WrongShape("defined: false", "defined: no", column: 18, says: "`defined`: write true or false"),
        WrongShape(
            "{competency: customers, level: 1}",
            "{competency: customer, level: 1}",
            column: 26,
            says: "has the key `customer`. Did you mean `customers`?"
        ),
        WrongShape(
            "{competency: customers, level: 1}",
            "{competency: customers, level: 3}",
            at: "order: 2",
            says: "choose a level of this ladder, up to level 2"
        ),
        WrongShape("{competency: customers, level: 1}", "{competency: customers}", column: 13, says: "`level` is missing"),
        WrongShape("kind: hard", "kind: herd", column: 15, says: "Did you mean `hard`?"),
        WrongShape(
            "key: together",
            "key: discover",
            at: "key: discover\n        name: {fr: Travailler",
            column: 14,
            says: "already names another theme (line"
        ),
        WrongShape(
            "key: crafts",
            "key: customers",
            at: "key: customers\n            name: {fr: Autres",
            column: 18,
            says: "already names another competency (line"
        ),
        WrongShape("1: ~", "7: {fr: a, en: b}", column: 15, says: "`7` is not a level of this ladder: its levels are 1, 2, 3"),
        WrongShape("1: ~", "first: {fr: a, en: b}", column: 15, says: "`first` is not a level"),
        WrongShape("1: ~", "3: {fr: a, en: b}", column: 15, says: "Level 3 is `defined: false`, but an expectation is written there"),
        WrongShape("1: ~", "1: {signals: []}", column: 18, says: "`text`, `statements` or `grade` is missing"),
        WrongShape("1: ~", "1: {grade: expert}", column: 26, says: "`expert` is not a grade of this competency (none)"),
        WrongShape("1: ~", "1: {txt: a}", column: 19, says: "`txt` is not known here. Did you mean `text`?"),
        WrongShape("1: ~", "1: [{examples: []}]", column: 19, says: "`text` is missing"),
        WrongShape(
            "1: ~",
            "01: {fr: a, en: b}\n              1: {fr: c, en: d}",
            at: "1: {fr: c",
            column: 15,
            says: "Level 1 is written twice"
        ),
        WrongShape("rule: share", "rule: shares", column: 13, says: "write one of all, share, weighted, points. Did you mean `share`?"),
        WrongShape("rule: share", "rule: all", at: "at-least: 75%", column: 17, says: "`at-least` means nothing with `rule: all`"),
        WrongShape("rule: share", "rule: weighted", at: "rule: weighted", column: 7, says: "`weights` is missing"),
        WrongShape("at-least: 75%", "at-least: 175%", column: 17, says: "a share between 0 and 1"),
        WrongShape("at-least: 75%", "at-least: beaucoup", column: 17, says: "a number is expected"),
        WrongShape("at-least: 75%", "at-least: nan", column: 17, says: "a number is expected"),
        WrongShape("      at-least: 75%\n", "", at: "rule: share", column: 7, says: "`at-least` is missing"),
        WrongShape("required: [customers]", "required: [clients]", column: 18, says: "No competency of this ladder has the key `clients`"),
        WrongShape(
            "rule: share\n      at-least: 75%",
            "rule: points\n      at-least: 9\n      weights: {customers: 1, crafts: 2}",
            at: "at-least: 9",
            column: 17,
            says: "between 0 and 3, the total possible"
        ),
        WrongShape(
            "rule: share\n      at-least: 75%",
            "rule: weighted\n      at-least: 0.5\n      weights: {customers: 1}",
            at: "weights:",
            column: 16,
            says: "The weight of `crafts` is missing"
        ),
        WrongShape(
            "rule: share\n      at-least: 75%",
            "rule: weighted\n      at-least: 0.5\n      weights: {customers: 1, crafts: -2}",
            at: "weights:",
            says: "A weight is never negative"
        ),
    ]

    @Test("each wrong shape", arguments: shapes) func refused(_ shape: WrongShape) {
        let yaml = SmallFramework.with(shape.old, shape.new)
        let reading = read(yaml)
        let first = yaml.range(of: shape.at).map { yaml[..<$0.lowerBound].count { $0 == "\n" } + 1 }
        let found = reading.entries(.error).contains { entry in
            entry.message.en.contains(shape.says) && entry.place.line == first
                && (shape.column == nil || entry.place.column == shape.column)
        }
        #expect(found, "line \(first ?? 0):\(shape.column ?? 0), got \(reading.errors)")
        #expect(reading.draft == nil)
    }

    @Test("a list where keys are expected, and the reverse") func wrongContainers() {
        #expect(read("format: palier-framework-1\nname: a\nladders: text\n").says("`ladders`: a list is expected", .error, line: 3))
        #expect(
            read("format: palier-framework-1\nname: a\nladders: [text]\n").says(
                "keys followed by values are expected, not “text”",
                .error,
                line: 3
            )
        )
        #expect(read("format: palier-framework-1\nname: a\nladders: []\n").says("write at least one item", .error, line: 3))
        #expect(read("format: palier-framework-1\nname: a\nladders:\n").says("`ladders` is missing", .error, line: 3))
    }

    @Test("several mistakes are all reported at once") func allAtOnce() {
        let yaml = SmallFramework.with("track: individual", "track: x").replacing("kind: hard", with: "kind: y").replacing(
            "defined: false",
            with: "defined: z"
        )
        #expect(read(yaml).errors.count == 3)
    }
}
