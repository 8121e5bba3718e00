import Kernel
import Markup
import Site

/// What must be settled before a launch, each with the action that frees it; then the visibility table and the launch.
struct CheckPage: Component {
    let content: CycleCheck
    var state = FormState.empty
    let frame: Frame

    private var check: DataCheck { content.check }
    private var cycle: ReviewCycle { content.cycle }

    var html: HTML {
        Page(
            CheckWords.title(check), in: frame,
            crumbs: [.init(ReviewWords.reviews, ReviewsPaths.reviews()), .init(Phrase(same: cycle.plan.name)), .init(CheckWords.check)]
        ) {
            ErrorSummary(state, in: frame)
            h1 { frame.say(CheckWords.title(check)) }
            UnreadNotice(content.unread, in: frame)
            p(.class("lead")) { "\(cycle.plan.name) · \(frame.say(CycleWords.period(cycle.plan)))" }
            div(.class("actions")) {
                if check.isClear, cycle.storedState == .draft { ActionButton(post: ReviewsPaths.check(cycle.id), CheckWords.verify, kind: "btn", in: frame) }
                a(href: ReviewsPaths.editCycle(cycle.id)) { frame.say(CheckWords.edit) }
                a(href: ReviewsPaths.questions(cycle.id)) { frame.say(content.questions == 0 ? QuestionWords.link : QuestionWords.many(content.questions)) }
            }
            if content.listing.group == nil { whole } else { group }
        }
    }

    @HTMLBuilder private var whole: HTML {
        if !check.isClear { blocking }
        if let keepers = content.keepers { HoldersSection(cycle: cycle, keepers: keepers, state: state, frame: frame) }
        people(CheckWords.toKnow, "to-know", remarks: check.remarks, withoutAccount: content.withoutAccount) { !($0.finding?.blocks ?? true) }
        people(CheckWords.leftOut, "left-out") { $0.finding == nil }
        if check.isClear, cycle.storedState == .checked { launch }
    }

    /// One group, a page at a time.
    @HTMLBuilder private var group: HTML {
        p { a(href: ReviewsPaths.check(cycle.id)) { frame.say(CheckWords.whole) } }
        if content.parts.isEmpty { p { frame.say(CheckWords.nobodyHere) } }
        people(CheckWords.title(of: content.listing.group), "people") { _ in true }
    }

    @HTMLBuilder private var blocking: HTML {
        for obstacle in check.obstacles {
            div(.class("finding flag critical")) {
                p { frame.say(CheckWords.obstacle(obstacle)) }
                if obstacle != .keyNotKept { div(.class("actions")) { a(href: ReviewsPaths.editCycle(cycle.id)) { frame.say(CheckWords.edit) } } }
            }
        }
        people(CheckWords.blocking, "blocking") { $0.finding?.blocks ?? false }
    }

    private func people(
        _ title: Phrase, _ id: String, remarks: [DataCheck.Remark] = [], withoutAccount: Int = 0, _ isListed: (CheckListing.Group) -> Bool
    ) -> CheckPeople {
        CheckPeople(
            title: title, id: id, parts: content.parts.filter { isListed($0.group) }, content: content, remarks: remarks, withoutAccount: withoutAccount,
            frame: frame)
    }

    private var launch: HTML {
        Section(CyclePageWords.visibility, id: "visibility", in: frame) {
            p { frame.say(CheckWords.launchNote) }
            p { frame.say(CyclePageWords.thresholds(cycle.plan.thresholds)) }
            VisibilityTable(visibility: .of(cycle.plan), frame: frame)
            div(.class("actions after")) { ActionButton(post: ReviewsPaths.launch(cycle.id), CheckWords.launch, kind: "btn", in: frame) }
        }.html
    }
}
