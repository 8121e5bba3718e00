import Kernel

package enum LineageTag {}
package enum ExpectationIdentityTag {}
package enum LevelIdentityTag {}

package typealias FrameworkID = ID<Framework>
/// What the versions of one framework share.
package typealias LineageID = ID<LineageTag>
package typealias LadderID = ID<Ladder>
package typealias LevelID = ID<Level>
package typealias ThemeID = ID<Theme>
package typealias CompetencyID = ID<Competency>
package typealias ExpectationID = ID<Expectation>
/// What an expectation keeps from one version of a framework to the next.
package typealias ExpectationIdentity = ID<ExpectationIdentityTag>
/// What a level keeps from one version of a framework to the next.
package typealias LevelIdentity = ID<LevelIdentityTag>
