/// A ladder to draw: its levels as steps, somebody on one of them, what is known of each expectation on the riser of the next.
package struct Stair: Sendable, Equatable {
    package struct Step: Sendable, Equatable {
        package let order: Int
        package let name: String
        package let scope: String?
        /// Another track of the craft begins at this level.
        package let forks: Bool

        package init(order: Int, name: String, scope: String? = nil, forks: Bool = false) {
            self.order = order
            self.name = name
            self.scope = scope
            self.forks = forks
        }
    }

    /// A line on the riser, from the bottom up.
    package struct Rung: Sendable, Equatable {
        package let text: String
        /// Nil while nothing was reviewed.
        package let verdict: Verdict?

        package init(_ text: String, _ verdict: Verdict?) {
            self.text = text
            self.verdict = verdict
        }
    }

    package let steps: [Step]
    /// Which step is theirs.
    package let own: Int
    package let rungs: [Rung]
    package let who: String
    package let initials: String

    package init(steps: [Step], own: Int, rungs: [Rung], who: String, initials: String) {
        self.steps = steps
        self.own = own
        self.rungs = rungs
        self.who = who
        self.initials = initials
    }

    package var next: Int? { own + 1 < steps.count ? own + 1 : nil }
}
