import Kernel

package typealias CycleID = ID<ReviewCycle>
package typealias ReviewID = ID<Review>
package typealias ContributionID = ID<Contribution>
package typealias NominationID = ID<Nomination>

package enum FrameworkMark {}
package enum LevelMark {}
package enum CompetencyMark {}
package enum ScopeMark {}

/// A framework, a level, a competency of the career paths.
package typealias GridFrameworkID = ID<FrameworkMark>
package typealias GridLevelID = ID<LevelMark>
package typealias GridCompetencyID = ID<CompetencyMark>
/// A team or a craft, as the population of a cycle.
package typealias ScopeID = ID<ScopeMark>
