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
                            for audience in Visibility.Audience.allCases {
                                td { frame.say(VisibilityWords.moment(visibility.moment(of: piece, for: audience))) }
                            }
                        }
                    }
                }
            }
        }
        if visibility.pieces.contains(where: visibility.mayBeOpened) { p(.class("note")) { frame.say(OpeningWords.inOneCase) } }
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
                                td { frame.say(VisibilityWords.moment(visibility.moment(of: piece, for: audience))) }
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
