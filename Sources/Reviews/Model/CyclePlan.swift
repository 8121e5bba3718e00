import Careers
import Kernel

/// What a cycle is meant to be, before anything is launched.
package struct CyclePlan: Sendable, Equatable {
    package let name: String
    package let periodFrom: Day
    package let periodTo: Day
    package let quarters: [Quarter]
    package let framework: FrameworkID
    package let calendar: CycleCalendar
    package let thresholds: Thresholds
    package let modes: AnswerModes
    package let asking: Asking
    package let teams: [ScopeID]
    package let crafts: [ScopeID]

    package init(
        name: String, periodFrom: Day, periodTo: Day, quarters: [Quarter], framework: FrameworkID, calendar: CycleCalendar,
        thresholds: Thresholds, modes: AnswerModes = .confidential, asking: Asking = .standard, teams: [ScopeID], crafts: [ScopeID]
    ) {
        self.name = name
        self.periodFrom = periodFrom
        self.periodTo = periodTo
        self.quarters = quarters
        self.framework = framework
        self.calendar = calendar
        self.thresholds = thresholds
        self.modes = modes
        self.asking = asking
        self.teams = teams
        self.crafts = crafts
    }
}
