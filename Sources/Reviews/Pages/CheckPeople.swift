import Kernel
import Markup
import People
import Site

/// People of a check, group by group, each with the action that settles what was found.
struct CheckPeople: Component {
    let title: Phrase
    let id: String
    let parts: [CheckListing.Part]
    let content: CycleCheck
    /// What is said of the cycle itself, before its people.
    var remarks: [DataCheck.Remark] = []
    /// How many of those reviewed cannot sign in.
    var withoutAccount = 0
    let frame: Frame

    private var cycle: CycleID { content.cycle.id }
    private var total: Int { parts.reduce(0) { $0 + $1.total } }

    var html: HTML {
        if !parts.isEmpty || !remarks.isEmpty || withoutAccount > 0 {
            Section(title, id: id, in: frame, side: { if total > 0 { span(.class("small num")) { total } } }) {
                for remark in remarks { said(remark) }
                if withoutAccount > 0 { unreachable }
                for part in parts {
                    if part.group == .found(.noLevel), part.total > 1 { everybody(part.total) }
                    ul(.class("rows")) { for member in part.members { row(member, part.group.finding) } }
                    more(part)
                }
            }
        }
    }

    /// All of those without a level at once.
    private func everybody(_ count: Int) -> HTML {
        div(.class("actions")) {
            ActionButton(post: ReviewsPaths.exclusions(cycle), CheckWords.leaveUnplacedOut(min(count, LeaveUnplacedOut.most)), kind: "btn second sm", in: frame)
        }
    }

    private func said(_ remark: DataCheck.Remark) -> HTML {
        p {
            frame.say(CheckWords.remark(remark)) + " "
            a(href: ReviewsPaths.editCycle(cycle)) { frame.say(CheckWords.action(remark)) }
        }
    }

    private var unreachable: HTML {
        p {
            frame.say(CheckWords.withoutAccount(withoutAccount)) + " "
            if let viewer = frame.viewer, viewer.holds(.hr) || viewer.holds(.admin) {
                a(href: DoorPaths.invitations()) { frame.say(CheckWords.invite(withoutAccount)) }
            }
        }
    }

    private func row(_ member: PopulationMember, _ finding: DataCheck.Finding?) -> HTML {
        li {
            span(.class("side actions")) {
                if let finding {
                    settling(member.person, finding)
                } else {
                    ActionButton(post: ReviewsPaths.inclusion(cycle, member.person), CheckWords.takeIn, kind: "textbtn small", in: frame)
                }
            }
            member.name
            if let finding { span(.class("quiet")) { " " + frame.say(CheckWords.finding(finding)) } }
        }
    }

    @HTMLBuilder private func settling(_ person: PersonID, _ finding: DataCheck.Finding) -> HTML {
        if finding == .noManager, frame.viewer?.holds(.hr) ?? false {
            a(href: ReviewsPaths.writer(cycle, person), .class("small")) { frame.say(WriterWords.nameOne) }
        }
        a(href: finding.settled(for: person), .class("small")) { frame.say(CheckWords.action(finding)) }
        ActionButton(post: ReviewsPaths.exclusion(cycle, person), CheckWords.leaveOut, kind: "textbtn small", in: frame)
    }

    /// The rest of a group has pages of its own.
    @HTMLBuilder private func more(_ part: CheckListing.Part) -> HTML {
        if content.listing.group == nil {
            if part.hasMore { p(.class("small")) { a(href: path(part.group, 1)) { frame.say(CheckWords.all(part)) } } }
        } else if part.page > 1 || part.hasMore {
            p(.class("small after")) {
                if part.page > 1 { a(href: path(part.group, part.page - 1)) { frame.say(LevelsWords.previous) } }
                " "
                if part.hasMore { a(href: path(part.group, part.page + 1)) { frame.say(LevelsWords.next) } }
            }
        }
    }

    private func path(_ group: CheckListing.Group, _ page: Int) -> Path { ReviewsPaths.check(cycle).query("group", group.name).query("page", page) }
}

extension DataCheck.Finding {
    /// Where it is settled.
    fileprivate func settled(for person: PersonID) -> Path {
        switch self {
        case .noManager: PeoplePaths.manager(person)
        case .noLevel, .otherFramework: ReviewsPaths.personLevel(person)
        case .away: ReviewsPaths.absences()
        case .leaving, .twoManagers, .newcomer, .doubleRole: PeoplePaths.person(person)
        }
    }
}
