import Kernel
import Site

/// Every address of the feature.
package enum GrowthPaths {
    package static let mine = FixedPlace("growth")
    package static let person = Place<PersonID>("people/:person/growth")
    package static let aspiration = FixedPlace("growth/aspiration")
}
