import Kernel
import Site

/// Every address of evidence.
package enum EvidencePaths {
    package static let mine = FixedPlace("evidence")
    package static let new = FixedPlace("evidence/new")
    package static let csv = FixedPlace("evidence.csv")
    package static let json = FixedPlace("evidence.json")
    package static let item = Place<EvidenceID>("evidence/:item")
    package static let edit = Place<EvidenceID>("evidence/:item/edit")
    package static let sharing = Place<EvidenceID>("evidence/:item/sharing")
    package static let correction = Place<EvidenceID>("evidence/:item/correction")
    package static let withdrawal = Place<EvidenceID>("evidence/:item/withdrawal")
    package static let about = Place<PersonID>("people/:person/evidence")
    package static let newAbout = Place<PersonID>("people/:person/evidence/new")
}
