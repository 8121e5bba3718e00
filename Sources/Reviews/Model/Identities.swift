import Kernel

package typealias CycleID = ID<ReviewCycle>
package typealias ReviewID = ID<Review>
package typealias ContributionID = ID<Contribution>
package typealias NominationID = ID<Nomination>
package typealias ReviewPauseID = ID<ReviewPause>
typealias AbsenceID = ID<Absence>
typealias CycleMoveID = ID<CycleChanges.Move>
typealias CycleReopeningID = ID<CycleChanges.Reopening>
typealias CycleNoticeID = ID<CycleNotice>

package enum ScopeMark {}

/// A team or a craft, as the population of a cycle.
package typealias ScopeID = ID<ScopeMark>
