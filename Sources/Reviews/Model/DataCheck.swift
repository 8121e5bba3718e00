import Kernel

/// What stands in the way of a launch, and what one should know before it.
package struct DataCheck: Sendable, Equatable {
    package enum Finding: String, Sendable, CaseIterable, Codable {
        case noManager = "no_manager"
        case noLevel = "no_level"
        case otherFramework = "other_framework"
        case leaving
        case twoManagers = "two_managers"
        case newcomer
        case doubleRole = "double_role"
        case away

        /// Until it is settled, or the person left out, nothing starts.
        package var blocks: Bool {
            switch self {
            case .noManager, .noLevel, .otherFramework, .leaving: true
            case .twoManagers, .newcomer, .doubleRole, .away: false
            }
        }
    }

    package enum Obstacle: String, Sendable, CaseIterable, Codable {
        case unpublished, nobody
        case startsInThePast = "starts_in_the_past"
        /// The version chosen takes effect after the first day.
        case notInForce = "not_in_force"
        /// Anonymous answers await their three key holders.
        case keyNotKept = "key_not_kept"
    }

    /// What one should know of the cycle itself, and what stops nothing.
    package enum Remark: String, Sendable, CaseIterable, Codable {
        /// Objectives are asked of the period alone, and belong to no quarter.
        case noQuarters = "no_quarters"
    }

    package struct Line: Sendable, Equatable {
        package let member: PopulationMember
        package let finding: Finding
    }

    package let obstacles: [Obstacle]
    package let remarks: [Remark]
    package let lines: [Line]
    package let included: Int

    package var isClear: Bool { obstacles.isEmpty && !lines.contains { $0.finding.blocks } }
    package func count(_ finding: Finding) -> Int { lines.count { $0.finding == finding } }

    package init(of plan: CyclePlan, _ population: [PopulationMember], inForceFrom: Day?, isKeyKept: Bool = true, today: Day) {
        let members = population.filter { !$0.isExcluded }
        included = members.count
        lines = Finding.allCases.flatMap { finding in
            members.filter { finding.concerns($0, plan, today: today) }.map { Line(member: $0, finding: finding) }
        }
        remarks = plan.quarters.isEmpty ? [.noQuarters] : []
        obstacles = [
            inForceFrom == nil ? .unpublished : nil, inForceFrom.map { $0 > plan.calendar.startsOn } ?? false ? .notInForce : nil,
            members.isEmpty ? .nobody : nil, plan.calendar.startsOn < today ? .startsInThePast : nil,
            plan.modes.areAnonymous && !isKeyKept ? .keyNotKept : nil,
        ].compactMap { $0 }
    }
}

extension DataCheck.Finding {
    static let newcomerMonths = 3

    fileprivate func concerns(_ member: PopulationMember, _ plan: CyclePlan, today: Day) -> Bool {
        switch self {
        case .noManager: member.managers.isEmpty && !member.hasWriter
        case .noLevel: member.level == nil
        case .otherFramework: member.level != nil && member.carriedLevel == nil
        case .leaving: member.leftOn.map { $0 <= plan.calendar.conversationDueOn } ?? false
        case .twoManagers: member.managers.count > 1
        case .doubleRole: member.runsCycles
        case .away: member.absences.contains { $0.meets(plan.calendar.startsOn, plan.calendar.conversationDueOn) }
        case .newcomer: member.joinedOn.map { $0.adding(months: Self.newcomerMonths) > today } ?? false
        }
    }
}
