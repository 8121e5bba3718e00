import Kernel
import People
import Site

/// Everything the installation holds about somebody, for them; and a copy of it for whoever left.
package enum Access: Feature {
    package static let routes: [Route] = AccessRoutes.all
    package static let records: [PersonalRecord] = AccessRecords.all

    package static let personEntries: [PersonEntry] = [
        PersonEntry(CopyWords.entry, isFor: { viewer, tie in tie != .oneself && AccessPolicy(viewer).keepsCopies }, path: { AccessPaths.copies($0) })
    ]
}
