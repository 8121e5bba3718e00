import Kernel

/// The facts about somebody that a viewer may see, one page of them.
struct EvidenceList: Sendable {
    let standing: EvidenceStanding
    let filter: EvidenceFilter
    let items: [EvidenceItem]
    /// Those that match the filter; every other number of the page counts what the viewer may see as well.
    let matching: Int
    let total: Int
    let latest: Day?
    let tags: [EvidenceTag]
    let reports: [EvidenceReport]
    let today: Day

    var pages: Int { max(1, (matching + EvidenceFilter.pageSize - 1) / EvidenceFilter.pageSize) }
}
