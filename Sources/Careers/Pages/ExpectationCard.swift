import Kernel
import Markup
import Site

/// An expectation in full: text, signals, examples, and where to go from there.
struct ExpectationCard: Component {
    let expectation: Expectation
    let competency: Competency
    let grid: LadderGrid
    let mayRewrite: Bool
    let mayComment: Bool
    let frame: Frame

    private var level: Level? { grid.level(expectation.level) }

    var html: HTML {
        div(.class("xcard")) {
            div {
                h2 { frame.say(ExpectationWords.heading(level?.order ?? 0)) }
                StatementList(expectation: expectation, competency: competency, style: "main", frame: frame)
                notes
                if mayRewrite { p(.class("small")) { a(href: CareersPaths.wording(expectation.id)) { frame.say(ExpectationWords.edit) } } }
                if mayComment {
                    p(.class("small")) {
                        a(href: CareersPaths.review(grid.ladder.framework).query("on", CommentSubject.expectation(expectation.id).rawValue)) {
                            frame.say(CommentWords.speak)
                        }
                    }
                }
            }
            div {
                h2 { frame.say(ExpectationWords.signals) }
                if expectation.wording.signals.isEmpty {
                    p(.class("note")) { frame.say(ExpectationWords.noSignal) }
                } else {
                    DashedTexts(texts: expectation.wording.signals, frame: frame)
                }
            }
            div {
                h2 { frame.say(ExpectationWords.examples(expectation.wording.examples.count)) }
                if expectation.wording.examples.isEmpty { p(.class("note")) { frame.say(ExpectationWords.noExample) } }
                for example in expectation.wording.examples { SaidAtLength(example, class: "small", in: frame) }
                around
            }
        }
    }

    @HTMLBuilder private var notes: HTML {
        if let words = noteWords { p(.class("note")) { frame.say(words) } }
    }

    private var noteWords: Phrase? {
        guard let level else { return nil }
        let below = grid.levels.filter { $0.order < level.order }.map(\.order)
        let adds = grid.ladder.isAdditive ? ExpectationWords.adds(below) : nil
        let rule = grid.rule(for: level.id)
        let weight = rule.flatMap { rule in
            rule.weight(of: competency.key).map { ExpectationWords.weight($0, of: rule.totalWeight, rule.condition) }
        }
        let words = [adds, weight].compactMap { $0 }
        guard let first = words.first else { return nil }
        return words.dropFirst().reduce(first) { $0 + Phrase(same: " ") + $1 }
    }

    @HTMLBuilder private var around: HTML {
        if let level {
            if let experience = level.experience {
                p(.class("note")) {
                    frame.say(ExpectationWords.experience)
                    Said(experience, in: frame)
                }
            }
            if let other = grid.level(below: level) ?? grid.level(above: level) {
                p(.class("small")) {
                    a(href: CareersPaths.comparison(grid.ladder.id).query("a", other.order).query("b", level.order), .data("compare")) {
                        frame.say(ExpectationWords.compare(other.order))
                    }
                }
            }
        }
    }
}
