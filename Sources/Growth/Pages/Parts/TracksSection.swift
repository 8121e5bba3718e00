import Careers
import Kernel
import Markup
import Site

/// The craft's other ladders: where one may go instead of up.
struct TracksSection: Component {
    let place: GapPlace
    let frame: Frame

    var html: HTML {
        if !place.tracks.isEmpty {
            Section(GapWords.tracks, id: "tracks", in: frame) {
                ul(.class("rows")) {
                    for track in place.tracks {
                        li {
                            PlaceLink(track.ladder.name.preferring(frame.language), to: CareersPaths.ladder(track.ladder.id), isOpen: place.isOpen)
                            span(.class("quiet small")) { " " + frame.say(GapWords.track(track)) }
                        }
                    }
                }
            }
        }
    }
}
