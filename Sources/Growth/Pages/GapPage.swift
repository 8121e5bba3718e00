import Careers
import Kernel
import Markup
import People
import Reviews
import Site

/// Where somebody stands, what is missing for the next level, what they wish.
struct GapPage: Component {
    let gap: Gap
    let state: FormState
    let frame: Frame

    var html: HTML {
        Page(GapWords.title(gap).asHeading, in: frame, crumbs: crumbs, aside: gap.isOwn ? .weekday(Day(of: frame.now, in: frame.zone)) : nil) {
            ErrorSummary(state, in: frame)
            h1 { frame.say(GapWords.title(gap).asHeading) }
            if let place = gap.place { p(.class("lead")) { "\(frame.say(GapWords.since(place))) \(frame.say(GapWords.upcoming(gap.upcoming)))" } }
            div(.class("cols")) {
                div { content }
                aside(.class("context"), .aria("label", frame.say(AspirationWords.title))) {
                    AspirationSection(gap: gap, state: state, frame: frame)
                    ReadingAside(gap: gap, frame: frame)
                }
            }
        }
    }

    @HTMLBuilder private var content: HTML {
        switch gap.standing {
        case .none: EmptyState(GapWords.noLevel, GapWords.noLevelText, in: frame) { setLevel }
        case .unpublished: EmptyState(GapWords.unpublished, GapWords.unpublishedText, in: frame) { setLevel }
        case .on(let place): standing(place)
        }
    }

    @HTMLBuilder private func standing(_ place: GapPlace) -> HTML {
        if place.framework.status == .superseded { p(.class("note")) { frame.say(GapWords.superseded) } }
        StairSection(gap: gap, place: place, frame: frame)
        if let next = place.next, !gap.lines.isEmpty {
            UnlockingSection(gap: gap, place: place, frame: frame)
            ExpectationsSection(gap: gap, place: place, next: next, frame: frame)
        }
        TracksSection(place: place, frame: frame)
    }

    /// For those who say who stands where.
    @HTMLBuilder private var setLevel: HTML {
        if !gap.isOwn, frame.viewer?.holds(.hr) ?? false { a(href: ReviewsPaths.personLevel(gap.person), .class("btn")) { frame.say(GapWords.levels) } }
    }

    private var crumbs: [Page.Crumb] {
        if gap.isOwn { return [] }
        return [
            .init(Phrase(fr: "Personnes", en: "People"), PeoplePaths.people()), .init(Phrase(same: gap.reading.name), PeoplePaths.person(gap.person)),
            .init(GapWords.entry),
        ]
    }
}
