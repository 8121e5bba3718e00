import Careers
import Kernel
import Markup
import Site

/// Everything the staircase draws, to read.
struct StairTable: Component {
    let gap: Gap
    let place: GapPlace
    let frame: Frame

    var html: HTML {
        table(.class("data")) {
            thead {
                tr {
                    th(scope: .column) { frame.say(StairWords.level) }
                    th(scope: .column) { frame.say(StairWords.place) }
                }
            }
            tbody {
                for level in place.grid.levels {
                    tr {
                        th(scope: .row) {
                            PlaceLink("\(level.order). \(level.name.preferring(frame.language))", to: CareersPaths.level(level.id), isOpen: place.isOpen)
                        }
                        td { frame.say(standing(of: level)) }
                    }
                }
            }
        }
        if let next = place.next, !gap.lines.isEmpty { expectations(next) }
    }

    private func expectations(_ next: Level) -> HTML {
        table(.class("data")) {
            thead {
                tr {
                    th(scope: .column) { frame.say(StairWords.expectation(next.order)) }
                    th(scope: .column) { frame.say(StairWords.state) }
                }
            }
            tbody {
                for line in gap.lines {
                    tr {
                        th(scope: .row) { line.competency.name.preferring(frame.language) }
                        td { VerdictState(verdict: line.finding?.verdict, frame: frame) }
                    }
                }
            }
        }
    }

    private func standing(of level: Level) -> Phrase {
        let fork = place.tracks.contains { $0.firstLevel == level.order } && level.order != place.grid.levels.first?.order
        let own = level.id == place.level.id ? StairWords.here : level.id == place.next?.id ? StairWords.next : Phrase(same: "")
        return fork ? (own.fr.isEmpty ? StairWords.fork : own + Phrase(same: ", ") + StairWords.fork) : own
    }
}
