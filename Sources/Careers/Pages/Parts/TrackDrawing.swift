import Kernel
import Markup
import Site

/// Tracks side by side, level by level, with where they part and meet; the same in sentences below.
struct TrackDrawing: Component {
    let map: TrackMap
    /// The level the page is about.
    var level: LevelID?
    let frame: Frame

    var html: HTML {
        div(.class("scroll"), .tabindex(0), .role("region"), .aria("label", frame.say(PassageWords.title))) {
            table(.class("tracks")) {
                thead {
                    tr {
                        for (index, track) in map.tracks.enumerated() {
                            if index > 0 { td(.class("way")) }
                            th(scope: .column) { a(href: CareersPaths.ladder(track.ladder.id)) { Said(track.ladder.name, in: frame) } }
                        }
                    }
                }
                tbody { for order in map.orders { row(order) } }
            }
        }
        ul(.class("dashes")) { for passage in map.passages { sentence(passage) } }
    }

    private func row(_ order: Int) -> HTML {
        tr {
            for (index, track) in map.tracks.enumerated() {
                if index > 0 { td(.class("way"), .aria("hidden", true)) { sign(map.tracks[index - 1], track, order) } }
                td { cell(track, order) }
            }
        }
    }

    @HTMLBuilder private func cell(_ track: TrackMap.Track, _ order: Int) -> HTML {
        if let level = track.levels.first(where: { $0.order == order }) {
            if level.id == self.level {
                strong(.class("rung here"), .current(.item, if: true)) { frame.say(LevelWords.named(level)) }
            } else {
                a(href: CareersPaths.level(level.id), .class("rung")) { frame.say(LevelWords.named(level)) }
            }
        }
    }

    /// What stands between two neighbours at the same number.
    private func sign(_ left: TrackMap.Track, _ right: TrackMap.Track, _ order: Int) -> String {
        let signs = map.passages.compactMap { passage -> String? in
            guard let from = map.level(passage.from), let to = map.level(passage.to) else { return nil }
            let isForth = passage.from.ladder == left.ladder.id && passage.to.ladder == right.ladder.id
            let isBack = passage.from.ladder == right.ladder.id && passage.to.ladder == left.ladder.id
            guard isForth || isBack, from.order == order else { return nil }
            let target = from.order == to.order ? "" : " \(to.order)"
            return (passage.kind == .crossing ? "⇄" : isForth ? "→" : "←") + target
        }
        return signs.joined(separator: " ")
    }

    @HTMLBuilder private func sentence(_ passage: Passage) -> HTML {
        if let from = map.track(passage.from), let to = map.track(passage.to), let left = map.level(passage.from), let right = map.level(passage.to) {
            let (start, end) = (from.ladder.name.phrase, to.ladder.name.phrase)
            li {
                frame.say(
                    passage.kind == .branch
                        ? PassageWords.branch(end, PassageWords.named(right), from: start, PassageWords.named(left))
                        : PassageWords.crossing(start, PassageWords.named(left), end, PassageWords.named(right)))
            }
        }
    }
}
