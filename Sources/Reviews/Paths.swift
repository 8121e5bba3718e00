import Kernel
import Site

/// Every address of reviews.
package enum ReviewsPaths {
    package static let reviews = FixedPlace("reviews")
    package static let newCycle = FixedPlace("cycles/new")
    package static let cycle = Place<CycleID>("cycles/:cycle")
    package static let editCycle = Place<CycleID>("cycles/:cycle/edit")
    package static let check = Place<CycleID>("cycles/:cycle/check")
    package static let exclusion = Place<CycleID, PersonID>("cycles/:cycle/exclusions/:person")
    package static let inclusion = Place<CycleID, PersonID>("cycles/:cycle/inclusions/:person")
    package static let launch = Place<CycleID>("cycles/:cycle/launch")
    package static let closure = Place<CycleID>("cycles/:cycle/closure")
    package static let holders = Place<CycleID>("cycles/:cycle/holders")
    package static let openingKey = Place<CycleID>("cycles/:cycle/opening-key")
    package static let opening = Place<CycleID>("cycles/:cycle/opening")

    package static let dates = Place<CycleID>("cycles/:cycle/dates")
    package static let reopening = Place<CycleID>("cycles/:cycle/reopening")
    package static let writer = Place<CycleID, PersonID>("cycles/:cycle/writers/:person")
    package static let writerEnd = Place<CycleID, PersonID>("cycles/:cycle/writers/:person/end")
    package static let particulars = Place<ReviewID>("reviews/:review/particulars")
    package static let pause = Place<ReviewID>("reviews/:review/pause")
    package static let resumption = Place<ReviewID>("reviews/:review/resumption")
    package static let reviewLevel = Place<ReviewID>("reviews/:review/level")
    package static let workShare = Place<ReviewID>("reviews/:review/work-share")
    package static let absences = FixedPlace("absences")
    package static let absenceRemoval = FixedPlace("absences/removal")
    package static let news = Place<CycleID>("cycles/:cycle/news")

    package static let levels = FixedPlace("person-levels")
    package static let personLevel = Place<PersonID>("person-levels/:person")

    package static let review = Place<ReviewID>("reviews/:review")
    package static let peers = Place<ReviewID>("reviews/:review/peers")
    package static let peerRemoval = Place<ReviewID, NominationID>("reviews/:review/peers/:nomination/removal")
    package static let refusal = Place<NominationID>("nominations/:nomination/refusal")
    package static let assessment = Place<ReviewID>("reviews/:review/assessment")
    package static let dossier = Place<ReviewID>("reviews/:review/dossier")
    package static let signature = Place<ReviewID>("reviews/:review/signature")

    package static let form = Place<ContributionID>("contributions/:contribution")
    package static let points = Place<ContributionID>("contributions/:contribution/points")
    package static let axes = Place<ContributionID>("contributions/:contribution/axes")
    package static let summary = Place<ContributionID>("contributions/:contribution/summary")
    package static let sending = Place<ContributionID>("contributions/:contribution/sending")
    package static let theme = Place<ContributionID, Int>("contributions/:contribution/themes/:theme")
}
