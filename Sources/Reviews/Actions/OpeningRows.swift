import Careers
import Foundation
import Kernel
import Storage

/// The rows and the events of some reviews to open, made before the transaction that stores them.
struct OpeningRows: Sendable {
    let slice: LaunchSlice
    private(set) var reviews: [Query] = []
    private(set) var forms: [Query] = []
    private(set) var events: [Event] = []
    /// On an earlier version of the framework.
    private(set) var toCarry: Set<PersonID> = []
    /// Without a level since the check.
    private(set) var leftOut: [PersonID] = []

    var isLast: Bool { slice.isLast }

    init(_ slice: LaunchSlice, of cycle: ReviewCycle, in organization: OrganizationID, at now: Date, _ ids: Identities) {
        self.slice = slice
        for member in slice.members {
            guard let level = member.carriedLevel else {
                leftOut.append(member.person)
                continue
            }
            if level != member.level { toCarry.insert(member.person) }
            let review: ReviewID = ids.make(at: now)
            reviews.append("(\(review), \(organization), \(cycle.id), \(member.person), \(level), 'not_started')")
            events.append(Event("review.opened", "review", review, ["cycle": .of(cycle.id), "person": .of(member.person)]))
            for (kind, author) in [(Contribution.Kind.own, member.person)] + member.managers.map({ (.manager, $0) }) {
                let form: ContributionID = ids.make(at: now)
                forms.append("(\(form), \(organization), \(review), \(kind), \(author), 'invited', \(false), 1)")
            }
        }
    }
}
