import Careers
import Foundation
import Kernel
import Site

/// A cycle as somebody plans it.
struct CycleForm: Form {
    static let name = FieldDeclaration("name")
    static let periodFrom = FieldDeclaration("period_from_on", .day)
    static let periodTo = FieldDeclaration("period_to_on", .day)
    static let quarters = FieldDeclaration("quarters", isRequired: false, most: 100)
    static let framework = FieldDeclaration("framework", .choice)
    static let teams = FieldDeclaration("teams", .choices, isRequired: false)
    static let crafts = FieldDeclaration("crafts", .choices, isRequired: false)
    static let zone = FieldDeclaration("time_zone", most: 60)
    static let startsOn = FieldDeclaration("starts_on", .day)
    static let nominationsDueOn = FieldDeclaration("nominations_due_on", .day)
    static let answersDueOn = FieldDeclaration("answers_due_on", .day)
    static let writingDueOn = FieldDeclaration("writing_due_on", .day)
    static let sharingDueOn = FieldDeclaration("sharing_due_on", .day)
    static let conversationDueOn = FieldDeclaration("conversation_due_on", .day)
    static let kPlacements = FieldDeclaration("k_placements", .number)
    static let kComments = FieldDeclaration("k_comments", .number)
    static let mode = FieldDeclaration("mode", .choice)
    /// That of the peers when it is not said.
    static let reportMode = FieldDeclaration("report_mode", .choice, isRequired: false)
    static let load = FieldDeclaration("load_cap", .number, isRequired: false)
    static let crossTeam = FieldDeclaration("cross_team", .choice, isRequired: false)
    static let version = FieldDeclaration("version", .number, isRequired: false)

    static let dates = [startsOn, nominationsDueOn, answersDueOn, writingDueOn, sharingDueOn, conversationDueOn]
    static let fields =
        [name, periodFrom, periodTo, quarters, framework, teams, crafts, zone] + dates + [kPlacements, kComments, mode, reportMode, load, crossTeam, version]

    /// Nil only when problems were noted.
    let plan: CyclePlan?
    let version: Int

    init(_ input: inout FormReader) {
        let name = input.line(Self.name)
        let (from, to) = (input.day(Self.periodFrom), input.day(Self.periodTo))
        if let from, let to, to < from { input.note(Self.periodTo.name, CycleWords.badPeriod) }
        let quarters = Quarter.list(input.line(Self.quarters))
        if quarters == nil { input.note(Self.quarters.name, CycleWords.badQuarters) }
        let framework = input.id(Self.framework, of: FrameworkID.self)
        let teams = input.choices(Self.teams, of: ScopeChoice.self).map(\.id)
        let crafts = input.choices(Self.crafts, of: ScopeChoice.self).map(\.id)
        if teams.isEmpty, crafts.isEmpty { input.note(Self.teams.name, CycleWords.noScope) }
        let calendar = Self.calendar(&input)
        let thresholds = Self.thresholds(&input)
        let modes = Self.modes(&input)
        let asking = Self.asking(&input)
        version = input.number(Self.version, in: 1...1_000_000) ?? 0
        guard let from, let to, let quarters, let framework, let calendar, let thresholds, let modes else { plan = nil; return }
        plan = CyclePlan(
            name: name, periodFrom: from, periodTo: to, quarters: quarters, framework: framework, calendar: calendar, thresholds: thresholds,
            modes: modes, asking: asking, teams: Array(Set(teams)).sorted(), crafts: Array(Set(crafts)).sorted())
    }

    private static func calendar(_ input: inout FormReader) -> CycleCalendar? {
        let zoneName = input.line(zone)
        let timeZone = TimeZone(identifier: zoneName)
        if !zoneName.isEmpty, timeZone == nil { input.note(zone.name, CycleWords.noSuchZone) }
        let days = dates.map { input.day($0) }
        for index in days.indices.dropFirst() {
            guard let earlier = days[index - 1], let later = days[index] else { continue }
            if index == 1 ? later < earlier : later <= earlier { input.note(dates[index].name, CycleWords.inOrder) }
        }
        let known = days.compactMap(\.self)
        guard let timeZone, known.count == dates.count else { return nil }
        return CycleCalendar(
            zone: timeZone, startsOn: known[0], nominationsDueOn: known[1], answersDueOn: known[2], writingDueOn: known[3],
            sharingDueOn: known[4], conversationDueOn: known[5])
    }

    /// Whether peers of other teams are told apart.
    enum CrossTeam: String { case together, apart }

    private static func asking(_ input: inout FormReader) -> Asking {
        let load = input.number(load, in: Asking.loads)
        return Asking(load: load ?? Asking.usualLoad, splitsTeams: input.choice(crossTeam, of: CrossTeam.self) == .apart)
    }

    private static func modes(_ input: inout FormReader) -> AnswerModes? {
        guard let peers = input.choice(mode, of: AnswerMode.self) else { return .confidential }
        let modes = AnswerModes(peers: peers, reports: input.choice(reportMode, of: AnswerMode.self) ?? peers)
        if modes == nil { input.note(reportMode.name, AnonymityWords.bothOrNeither) }
        return modes
    }

    private static func thresholds(_ input: inout FormReader) -> Thresholds? {
        let placements = input.number(kPlacements, in: Thresholds.leastPlacements...Thresholds.reachable)
        let comments = input.number(kComments, in: Thresholds.leastComments...Thresholds.reachable)
        guard let placements, let comments else { return nil }
        return Thresholds(placements: placements, comments: comments)
    }
}

extension FormState {
    /// A cycle filled in as it stands.
    init(_ cycle: ReviewCycle) {
        let (plan, calendar) = (cycle.plan, cycle.plan.calendar)
        let days = [
            calendar.startsOn, calendar.nominationsDueOn, calendar.answersDueOn, calendar.writingDueOn, calendar.sharingDueOn,
            calendar.conversationDueOn,
        ]
        var values: [String: [String]] = [
            "name": [plan.name], "period_from_on": [plan.periodFrom.description], "period_to_on": [plan.periodTo.description],
            "quarters": [plan.quarterText.replacing(",", with: ", ")], "framework": [plan.framework.description],
            "teams": plan.teams.map(\.description), "crafts": plan.crafts.map(\.description), "time_zone": [calendar.zone.identifier],
            "mode": [plan.modes.peers.rawValue], "report_mode": [plan.modes.reports.rawValue],
            "k_placements": [String(plan.thresholds.placements)], "k_comments": [String(plan.thresholds.comments)],
            "load_cap": [String(plan.asking.load)],
            "cross_team": [(plan.asking.splitsTeams ? CycleForm.CrossTeam.apart : .together).rawValue],
            "version": [String(cycle.version)],
        ]
        for (field, day) in zip(CycleForm.dates, days) { values[field.name] = [day.description] }
        self.init(values: values)
    }
}
