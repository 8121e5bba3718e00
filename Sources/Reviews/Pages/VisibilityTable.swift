import Kernel
import Markup
import Site

/// Who sees what, written from the value the pages obey.
struct VisibilityTable: Component {
    let visibility: Visibility
    let frame: Frame

    var html: HTML {
        div(.class("scroll"), .tabindex(0), .role("region"), .aria("label", frame.say(CyclePageWords.visibility))) {
            table(.class("data")) {
                thead {
                    tr {
                        th(scope: .column) { frame.say(VisibilityWords.piece) }
                        for audience in Visibility.Audience.allCases { th(scope: .column) { frame.say(VisibilityWords.audience(audience)) } }
                    }
                }
                tbody {
                    for piece in visibility.pieces {
                        tr {
                            th(scope: .row) { frame.say(VisibilityWords.piece(piece, in: visibility)) }
                            for audience in Visibility.Audience.allCases { VisibilityCell(visibility, piece, audience, in: frame) }
                        }
                    }
                }
            }
        }
        if visibility.pieces.contains(where: visibility.mayBeOpened) { p(.class("note")) { frame.say(OpeningWords.inOneCase) } }
    }
}

/// From when one audience sees one piece; never is said quietly, a dash where the question does not arise.
private struct VisibilityCell: Component {
    let visibility: Visibility
    let piece: Visibility.Piece
    let audience: Visibility.Audience
    let frame: Frame

    init(_ visibility: Visibility, _ piece: Visibility.Piece, _ audience: Visibility.Audience, in frame: Frame) {
        (self.visibility, self.piece, self.audience, self.frame) = (visibility, piece, audience, frame)
    }

    var html: HTML {
        let moment = visibility.moment(of: piece, for: audience)
        if visibility.concerns(audience, piece) {
            td(.class("quiet", if: moment == .never)) { frame.say(VisibilityWords.moment(moment)) }
        } else {
            td(.class("quiet")) {
                span(.aria("hidden", true)) { "—" }
                span(.class("vh")) { frame.say(VisibilityWords.doesNotApply) }
            }
        }
    }
}

/// Who sees one piece, beside the page that holds it.
struct WhoCanSee: Component {
    let pieces: [Visibility.Piece]
    let visibility: Visibility
    let frame: Frame

    var html: HTML {
        details(.class("disc")) {
            summary { frame.say(VisibilityWords.whoCanSee) }
            for piece in visibility.pieces where pieces.contains(piece) {
                table(.class("vis")) {
                    caption(.class("small")) { frame.say(VisibilityWords.piece(piece, in: visibility)) }
                    tbody {
                        for audience in Visibility.Audience.allCases {
                            tr {
                                th(scope: .row) { frame.say(VisibilityWords.audience(audience)) }
                                VisibilityCell(visibility, piece, audience, in: frame)
                            }
                        }
                        if visibility.mayBeOpened(piece) {
                            tr {
                                th(scope: .row) { frame.say(OpeningWords.twoHolders) }
                                td { frame.say(OpeningWords.forAReason) }
                            }
                        }
                    }
                }
            }
        }
    }
}
