import Kernel
import Site

/// Dated facts about somebody's work, kept all year, on which reviews and dossiers rest.
package enum Evidence: Feature {
    package static let routes: [Route] = EvidenceRoutes.all
    package static let records: [PersonalRecord] = EvidenceRecords.all

    package static let navigation: [NavigationEntry] = [
        NavigationEntry(EvidenceWords.evidence, EvidencePaths.mine(), icon: .evidence, order: 40) { !$0.isOutsider }
    ]
}
