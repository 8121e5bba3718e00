import Kernel
import Site

/// Every address of the feature.
package enum GrowthPaths {
    package static let mine = FixedPlace("growth")
    package static let person = Place<PersonID>("people/:person/growth")
    package static let aspiration = FixedPlace("growth/aspiration")
    package static let levels = Place<PersonID>("people/:person/levels")
    static let changes = Place<PersonID>("people/:person/changes")
    static let voice = Place<ScopeChangeID>("changes/:change/voice")
    static let withdrawal = Place<ScopeChangeID>("changes/:change/withdrawal")
}
