import Kernel
import Markup
import People
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
            p(.class("lead")) { "\(cycle.plan.name) · \(frame.say(CycleWords.period(cycle.plan)))" }
            div(.class("actions")) {
                if check.isClear, cycle.storedState == .draft { ActionButton(post: ReviewsPaths.check(cycle.id), CheckWords.verify, kind: "btn", in: frame) }
                a(href: ReviewsPaths.editCycle(cycle.id)) { frame.say(CheckWords.edit) }
                a(href: ReviewsPaths.questions(cycle.id)) { frame.say(content.questions == 0 ? QuestionWords.link : QuestionWords.many(content.questions)) }
            }
            if !check.isClear { blocking }
            if let keepers = content.keepers { HoldersSection(cycle: cycle, keepers: keepers, state: state, frame: frame) }
            findings(CheckWords.toKnow, "to-know", check.lines.filter { !$0.finding.blocks })
            leftOut
            if check.isClear, cycle.storedState == .checked { launch }
        }
    }

    private var blocking: HTML {
        HTML {
            if !check.obstacles.isEmpty {
                for obstacle in check.obstacles {
                    div(.class("finding flag critical")) {
                        p { frame.say(CheckWords.obstacle(obstacle)) }
                        if obstacle != .keyNotKept { div(.class("actions")) { a(href: ReviewsPaths.editCycle(cycle.id)) { frame.say(CheckWords.edit) } } }
                    }
                }
            }
            findings(CheckWords.blocking, "blocking", check.lines.filter { $0.finding.blocks })
        }
    }

    @HTMLBuilder private func findings(_ title: Phrase, _ id: String, _ lines: [DataCheck.Line]) -> HTML {
        if !lines.isEmpty {
            Section(title, id: id, in: frame, side: { span(.class("small num")) { lines.count } }) {
                ul(.class("rows")) {
                    for line in lines {
                        li {
                            span(.class("side actions")) {
                                if line.finding == .noManager, frame.viewer?.holds(.hr) ?? false {
                                    a(href: ReviewsPaths.writer(cycle.id, line.member.person), .class("small")) { frame.say(WriterWords.nameOne) }
                                }
                                if let path = line.action { a(href: path, .class("small")) { frame.say(CheckWords.action(line.finding)) } }
                                ActionButton(
                                    post: ReviewsPaths.exclusion(cycle.id, line.member.person), CheckWords.leaveOut, kind: "textbtn small", in: frame)
                            }
                            line.member.name + " "
                            span(.class("quiet")) { frame.say(CheckWords.finding(line.finding)) }
                        }
                    }
                }
            }
        }
    }

    @HTMLBuilder private var leftOut: HTML {
        if !content.leftOut.isEmpty {
            Section(CheckWords.leftOut, id: "left-out", in: frame) {
                ul(.class("rows")) {
                    for member in content.leftOut {
                        li {
                            span(.class("side")) {
                                ActionButton(
                                    post: ReviewsPaths.inclusion(cycle.id, member.person), CheckWords.takeIn, kind: "textbtn small", in: frame)
                            }
                            member.name
                        }
                    }
                }
            }
        }
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

extension DataCheck.Line {
    /// Where the finding is settled.
    fileprivate var action: Path? {
        switch finding {
        case .noManager: PeoplePaths.manager(member.person)
        case .noLevel, .otherFramework: ReviewsPaths.personLevel(member.person)
        case .away: ReviewsPaths.absences()
        case .leaving, .twoManagers, .newcomer, .doubleRole: PeoplePaths.person(member.person)
        }
    }
}
