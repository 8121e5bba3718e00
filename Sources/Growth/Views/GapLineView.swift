import Careers
import Evidence
import Kernel

/// One expectation and what is known of it, as data.
struct GapLineView: Encodable, Sendable {
    struct JudgeView: Encodable, Sendable { let name: String, level: Int?, isUnseen: Bool, isUnsure: Bool }
    struct CountView: Encodable, Sendable { let level: Int?, answers: Int }

    struct PublishedView: Encodable, Sendable {
        let kind: String
        var level: Int?, lowest: Int?, highest: Int?, counts: [CountView]?

        init(_ sight: PublishedSight) {
            switch sight {
            case .majority(let order): (kind, level) = ("majority", order)
            case .spread(let low, let high): (kind, lowest, highest) = ("spread", low, high)
            case .counts(let all): (kind, counts) = ("counts", all.map { CountView(level: $0.level, answers: $0.answers) })
            }
        }
    }

    let competency: CompetencyID, name: [String: String], text: [String: String]?, verdict: Verdict?, reason: String?
    let managers: [JudgeView]?, own: Int?, peers: PublishedView?, otherTeams: PublishedView?, reports: PublishedView?,
        evidence: Int?

    init(_ line: GapLine) {
        (competency, name, text) = (line.competency.id, line.competency.name.view, line.expectation.text?.view)
        (verdict, reason) = (line.finding?.verdict, line.finding?.reason.name)
        managers = line.testimony?.managers.map {
            JudgeView(name: $0.name, level: $0.sight.level, isUnseen: $0.sight == .unseen, isUnsure: $0.isUnsure)
        }
        own = line.testimony?.own.level
        peers = line.testimony?.peers.map(PublishedView.init)
        otherTeams = line.testimony?.otherTeams.map(PublishedView.init)
        reports = line.testimony?.reports.map(PublishedView.init)
        evidence = line.evidence?.facts
    }
}

extension Finding.Reason {
    fileprivate var name: String {
        switch self {
        case .seenByManagers: "seen_by_managers"
        case .managerUnsure: "manager_unsure"
        case .managersDisagree: "managers_disagree"
        case .seenByOthers: "seen_by_others"
        case .unseen: "unseen"
        case .unanswered: "unanswered"
        case .notReviewed: "not_reviewed"
        case .below: "below"
        }
    }
}
