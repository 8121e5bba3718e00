import Kernel
import Markup
import People
import Site

/// Person by person, how far a review has come: signed forms only.
struct CompletenessTable: Component {
    let cycle: ReviewCycle
    let completeness: Completeness
    let state: CycleState
    let frame: Frame

    private var choosesPeers: Bool { state == .nominating }
    private var splitsTeams: Bool { choosesPeers && cycle.plan.asking.splitsTeams }

    var html: HTML {
        Section(CompletenessWords.title, id: "completeness", in: frame, side: { span(.class("small num")) { completeness.total } }) {
            p(.class("note")) { frame.say(CompletenessWords.note) }
            LiveFilter(of: "reviews", in: frame)
            table(.class("data stackable"), .id("reviews")) {
                thead {
                    tr {
                        th(scope: .column) { frame.say(CompletenessWords.person) }
                        if choosesPeers { th(scope: .column, .class("r")) { frame.say(PeerWords.title) } }
                        if splitsTeams { th(scope: .column, .class("r")) { frame.say(CompletenessWords.otherTeams) } }
                        th(scope: .column) { frame.say(SharingWords.own) }
                        th(scope: .column) { frame.say(CompletenessWords.managers) }
                        th(scope: .column) { frame.say(CompletenessWords.review) }
                    }
                }
                tbody { for line in completeness.lines { row(line) } }
            }
            pages
        }
    }

    private func row(_ line: Completeness.Line) -> HTML {
        let hasLeft = line.review.hasSubjectLeft(by: frame.today)
        return tr(.class("off", if: hasLeft)) {
            th(scope: .row) {
                a(href: ReviewsPaths.review(line.review.id)) { line.review.subjectName }
                if line.isPaused { span(.class("quiet small")) { ", " + frame.say(PauseWords.paused) } }
                if hasLeft { span(.class("quiet small")) { ", " + frame.say(CompletenessWords.left) } }
            }
            if choosesPeers { td(.class("r num"), .data("label", frame.say(PeerWords.title))) { "\(line.peers)/\(Nomination.count.lowerBound)" } }
            if splitsTeams { td(.class("r num"), .data("label", frame.say(CompletenessWords.otherTeams))) { line.crossTeam } }
            td(.data("label", frame.say(SharingWords.own))) { frame.say(CompletenessWords.form(line.own)) }
            td(.data("label", frame.say(CompletenessWords.managers))) { managers(line) }
            td(.data("label", frame.say(CompletenessWords.review))) { frame.say(ReviewWords.state(line.review.state)) }
        }
    }

    @HTMLBuilder private func managers(_ line: Completeness.Line) -> HTML {
        if line.hasManager {
            frame.say(CompletenessWords.sent(line.sent, of: line.managers))
        } else {
            a(href: PeoplePaths.manager(line.review.subject)) { frame.say(CompletenessWords.noManager) }
            " · "
            a(href: ReviewsPaths.writer(cycle.id, line.review.subject)) { frame.say(WriterWords.nameOne) }
        }
    }

    @HTMLBuilder private var pages: HTML {
        if completeness.page > 1 || completeness.hasMore {
            div(.class("actions")) {
                if completeness.page > 1 { a(href: ReviewsPaths.cycle(cycle.id).query("page", completeness.page - 1)) { frame.say(LevelsWords.previous) } }
                if completeness.hasMore { a(href: ReviewsPaths.cycle(cycle.id).query("page", completeness.page + 1)) { frame.say(LevelsWords.next) } }
            }
        }
    }
}
