import Kernel
import Site

/// The file of a review: claims that rest on facts, sealed at the sharing, the same bytes for ever.
package enum Dossiers: Feature {
    package static let routes: [Route] = DossiersRoutes.all
    package static let records: [PersonalRecord] = DossiersRecords.all
    package static let jobs: [JobHandler] = [CompleteSeal.job, SealAddendum.job]
}
