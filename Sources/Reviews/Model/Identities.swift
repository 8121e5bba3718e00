import Kernel

package typealias CycleID = ID<ReviewCycle>
package typealias ReviewID = ID<Review>
package typealias ContributionID = ID<Contribution>
package typealias NominationID = ID<Nomination>

package enum ScopeMark {}

/// A team or a craft, as the population of a cycle.
package typealias ScopeID = ID<ScopeMark>
