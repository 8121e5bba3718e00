import Kernel
import Markup
import Site

/// How far a cycle has come as a whole, as bars.
struct CompletenessFigures: Component {
    let completeness: Completeness
    let states: [(state: ReviewState, reviews: Int)]
    let state: CycleState
    let frame: Frame

    private var shared: Int { states.filter { $0.state.isShared }.reduce(0) { $0 + $1.reviews } }
    private var signed: Int { states.filter { $0.state.isSigned }.reduce(0) { $0 + $1.reviews } }

    private var lines: [(words: Phrase, count: Int, of: Int)] {
        var lines: [(words: Phrase, count: Int, of: Int)] = []
        if state == .nominating { lines.append((CompletenessWords.threePeers, completeness.enoughPeers, completeness.expected)) }
        if state >= .collecting { lines.append((CompletenessWords.ownForms, completeness.ownSent, completeness.expected)) }
        if state >= .managerWriting { lines.append((CompletenessWords.managersForms, completeness.managersSent, completeness.expected)) }
        if state >= .publishing {
            lines += [(CompletenessWords.sharedReviews, shared, completeness.expected), (CompletenessWords.signedReviews, signed, shared)]
        }
        return lines
    }

    @HTMLBuilder var html: HTML {
        if !lines.isEmpty, completeness.total > 0 {
            Section(CompletenessWords.figures, id: "figures", in: frame) {
                ul(.class("rows")) {
                    for line in lines {
                        li {
                            span(.class("side num")) {
                                progress(value: Double(min(line.count, line.of)), max: Double(max(line.of, 1)), .aria("hidden", true)) { "" }
                                frame.say(CompletenessWords.counted(line.count, of: line.of))
                            }
                            frame.say(line.words)
                        }
                    }
                }
            }
        }
    }
}
