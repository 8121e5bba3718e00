import Kernel

package typealias JobTitleID = ID<JobTitle>

/// What people call a post. A title is not a level: the same one stands for several levels, with different scopes, and a level has several.
package struct JobTitle: Sendable, Equatable {
    package let id: JobTitleID
    package let name: Phrase
    /// Other spellings and abbreviations, in any language.
    package let variants: [String]
    package let levels: [TitleLevel]
    package let version: Int

    var names: [String] { [name.fr, name.en] + variants }
}

/// A level a title may stand for, with the scope that goes with it.
package struct TitleLevel: Sendable, Equatable {
    package let level: LevelIdentity
    package let scope: TitleScope
}

/// How much a post carries; what is not said is open.
package struct TitleScope: Sendable, Equatable {
    package enum Measure: String, Sendable, CaseIterable, Codable { case people, teams, lines, budget }

    package let spans: [Measure: Span]

    package init(_ spans: [Measure: Span]) { self.spans = spans.filter { !$0.value.isOpen } }
}

/// From, to, both included; nil is open.
package struct Span: Sendable, Equatable {
    package let from: Int?
    package let to: Int?

    package init(_ from: Int?, _ to: Int?) { (self.from, self.to) = (from, to) }

    var isOpen: Bool { from == nil && to == nil }
    func holds(_ number: Int) -> Bool { (from.map { number >= $0 } ?? true) && (to.map { number <= $0 } ?? true) }

    /// How far a number is from it.
    func distance(to number: Int) -> Int {
        if let from, number < from { return from - number }
        if let to, number > to { return number - to }
        return 0
    }
}
