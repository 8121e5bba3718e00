import Kernel
import Markup
import Site

/// The mark of a verdict, its shape first.
struct VerdictMark: Component {
    let verdict: Verdict?
    let x: Double
    let y: Double
    let radius: Double

    var html: HTML {
        switch verdict {
        case nil: circle(x: x, y: y, radius: radius - 1.5, .class("m-open"), .strokeWidth(1.4))
        case .met?: disc("m-met")
        case .partly?:
            disc("m-part")
            path(half, .class("m-half"))
        case .notShown?: disc("m-none")
        case .notMet?:
            disc("m-not")
            path(cross, .class("m-x"), .strokeWidth(1.6))
        }
    }

    private func disc(_ name: String) -> HTML { circle(x: x, y: y, radius: radius, .class(name), .strokeWidth(1.6)) }

    private var half: Outline {
        Outline().move(x: x - radius, y: y).arc(radius: radius, isClockwise: false, x: x + radius, y: y).closed()
    }

    private var cross: Outline {
        let arm = radius * 0.42
        return Outline().move(x: x - arm, y: y - arm).line(x: x + arm, y: y + arm).move(x: x + arm, y: y - arm).line(x: x - arm, y: y + arm)
    }
}

/// The mark alone, beside words.
struct VerdictSign: Component {
    let verdict: Verdict?

    var html: HTML {
        svg(width: 14, height: 14, .aria("hidden", true)) { VerdictMark(verdict: verdict, x: 7, y: 7, radius: 5.3) }
    }
}

/// A verdict in a line of text: its mark, then its words.
struct VerdictState: Component {
    let verdict: Verdict?
    let frame: Frame

    var html: HTML {
        span(.class("state")) {
            VerdictSign(verdict: verdict)
            frame.say(verdict.map(VerdictWords.short) ?? VerdictWords.unjudged).capitalizedFirst
        }
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
