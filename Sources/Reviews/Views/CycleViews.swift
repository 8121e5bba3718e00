import Careers
import Foundation
import Kernel

struct CreatedCycleView: Encodable, Sendable { let id: CycleID }

struct CycleView: Encodable, Sendable {
    struct Stage: Encodable, Sendable { let state: CycleState, opensAt: Date?, lastDay: Day? }
    struct Count: Encodable, Sendable { let state: ReviewState, reviews: Int }
    /// From signed forms alone.
    struct Line: Encodable, Sendable {
        let review: ReviewID, person: PersonID, name: String, state: ReviewState, ownForm: Contribution.State, managersSent: Int, managers: Int,
            isPaused: Bool
    }
    /// While it is being launched.
    struct Launch: Encodable, Sendable { let opened: Int, people: Int }
    /// While a stage that has begun is prepared review by review.
    struct Gate: Encodable, Sendable { let state: CycleState, passed: Int, reviews: Int }
    struct Outstanding: Encodable, Sendable { let person: PersonID, name: String, asked: Int, forms: Int, isPaused: Bool }
    struct Figures: Encodable, Sendable { let reviews: Int, paused: Int, enoughPeers: Int, ownForms: Int, managersForms: Int }
    struct Blocker: Encodable, Sendable {
        let kind: CycleBlocker.Kind, person: PersonID?, name: String?, reviews: Int, until: Day?, action: CycleBlocker.Action?
    }

    let id: CycleID, name: String, state: CycleState, launch: Launch?, gate: Gate?, periodFrom: Day, periodTo: Day, quarters: [String], framework: FrameworkID
    let timeZone: String, placementsThreshold: Int, commentsThreshold: Int, mode: AnswerMode, reportMode: AnswerMode, loadCap: Int,
        splitsTeams: Bool
    let reopenedUntil: Day?, changes: ChangesView
    let stages: [Stage], reviews: [Count], outstanding: [Outstanding]?, owing: Int?, figures: Figures?, blockers: [Blocker], blocking: Int
    let people: [Line]?, visibility: [String: [String: String]]

    init(_ content: CycleOverview) {
        let plan = content.cycle.plan
        id = content.cycle.id
        name = plan.name
        state = content.state
        launch = content.launch.map { Launch(opened: $0.opened, people: $0.people) }
        gate = content.gate.map { Gate(state: $0.state, passed: $0.passed, reviews: $0.reviews) }
        (reopenedUntil, changes) = (content.cycle.reopenedUntil, ChangesView(content.changes))
        (periodFrom, periodTo) = (plan.periodFrom, plan.periodTo)
        quarters = plan.quarters.map(\.description)
        framework = plan.framework
        timeZone = plan.calendar.zone.identifier
        (placementsThreshold, commentsThreshold) = (plan.thresholds.placements, plan.thresholds.comments)
        stages = CycleState.dated.map { Stage(state: $0, opensAt: plan.calendar.opening(of: $0), lastDay: plan.calendar.lastDay(of: $0)) }
        reviews = content.states.map { Count(state: $0.state, reviews: $0.reviews) }
        outstanding = content.loads.map { loads in
            loads.lines.map { Outstanding(person: $0.person, name: $0.name, asked: $0.asked, forms: $0.forms, isPaused: $0.isAway) }
        }
        owing = content.loads?.people
        figures = content.completeness.map {
            Figures(reviews: $0.total, paused: $0.paused, enoughPeers: $0.enoughPeers, ownForms: $0.ownSent, managersForms: $0.managersSent)
        }
        blockers = content.blockers.all.map {
            Blocker(kind: $0.kind, person: $0.person, name: $0.name, reviews: $0.reviews, until: $0.until, action: $0.action)
        }
        blocking = content.blockers.total
        people = (content.seesOutstanding ? content.completeness : nil)?.lines.map {
            Line(
                review: $0.review.id, person: $0.review.subject, name: $0.review.subjectName, state: $0.review.state, ownForm: $0.own,
                managersSent: $0.sent, managers: $0.managers, isPaused: $0.isPaused)
        }
        (mode, reportMode) = (plan.modes.peers, plan.modes.reports)
        (loadCap, splitsTeams) = (plan.asking.load, plan.asking.splitsTeams)
        visibility = Visibility.of(plan).table
    }
}

extension Visibility {
    /// Piece by piece, from when each audience sees it.
    var table: [String: [String: String]] {
        var table: [String: [String: String]] = [:]
        for piece in pieces {
            for audience in Audience.allCases { table[piece.rawValue, default: [:]][audience.rawValue] = moment(of: piece, for: audience).rawValue }
        }
        return table
    }
}

struct CheckView: Encodable, Sendable {
    struct Line: Encodable, Sendable { let person: PersonID, name: String, finding: DataCheck.Finding, blocks: Bool }

    let state: CycleState, isClear: Bool, included: Int, obstacles: [DataCheck.Obstacle], remarks: [DataCheck.Remark], questions: Int, findings: [Line],
        leftOut: [PersonID]
    /// Findings and people left out are those of the page; of each there are as many as is said here.
    let counts: [String: Int]
    /// How many of those reviewed cannot sign in yet.
    let withoutAccount: Int
    let visibility: [String: [String: String]]

    init(_ content: CycleCheck) {
        state = content.cycle.storedState
        isClear = content.check.isClear
        included = content.check.included
        (obstacles, remarks, questions) = (content.check.obstacles, content.check.remarks, content.questions)
        findings = content.parts.flatMap { part in
            part.members.compactMap { member in
                part.group.finding.map { Line(person: member.person, name: member.name, finding: $0, blocks: $0.blocks) }
            }
        }
        leftOut = content.parts.filter { $0.group == .leftOut }.flatMap { $0.members.map(\.person) }
        counts = content.counts
        withoutAccount = content.withoutAccount
        visibility = Visibility.of(content.cycle.plan).table
    }
}

struct LevelsView: Encodable, Sendable {
    struct Coming: Encodable, Sendable { let level: LevelID, from: Day }
    struct Line: Encodable, Sendable { let person: PersonID, name: String, level: LevelID?, coming: Coming? }
    let people: [Line], missing: Int, page: Int

    init(_ sheet: LevelSheet) {
        people = sheet.lines.map { line in
            Line(person: line.person, name: line.name, level: line.level, coming: line.coming.map { Coming(level: $0.level, from: $0.from) })
        }
        (missing, page) = (sheet.missing, sheet.page)
    }
}

struct PersonLevelView: Encodable, Sendable {
    struct Line: Encodable, Sendable { let id: ID<PersonLevel>, level: LevelID, from: Day, to: Day?, reason: WrittenText? }
    let person: PersonID, name: String, levels: [Line]

    init(_ sheet: PersonLevelSheet) {
        (person, name) = (sheet.person, sheet.name)
        levels = sheet.history.map { Line(id: $0.level.id, level: $0.level.level, from: $0.level.from, to: $0.level.to, reason: $0.level.reason) }
    }
}
