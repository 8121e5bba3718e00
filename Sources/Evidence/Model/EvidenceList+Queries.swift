import Kernel
import People
import Storage

extension EvidenceList {
    static func load(_ person: PersonID, _ filter: EvidenceFilter, for viewer: Viewer, on today: Day, in db: any Reader) throws
        -> EvidenceList
    {
        let standing = try EvidenceStanding.find(person, for: viewer, on: today, in: db)
        let (mine, narrowed) = ("e.subject_id = \(person)" as Query, filter.condition(person))
        let size = EvidenceFilter.pageSize
        return EvidenceList(
            standing: standing,
            filter: filter,
            items: try EvidenceItem.all(
                narrowed,
                visibleTo: viewer,
                on: today,
                limit: "LIMIT \(size) OFFSET \((filter.page - 1) * size)",
                in: db
            ),
            matching: try count(narrowed, for: viewer, on: today, in: db),
            total: try count(mine, for: viewer, on: today, in: db),
            latest: try db.value(
                Day?.self,
                "SELECT max(e.happened_on) FROM evidence_items e WHERE \(mine) AND \(EvidencePolicy(viewer).visible(on: today))"
            ) ?? nil,
            tags: try EvidenceTag.used(about: person, visibleTo: viewer, on: today, in: db),
            reports: standing.isOneself ? try EvidenceReport.of(viewer, on: today, in: db) : [],
            today: today
        )
    }

    private static func count(_ condition: Query, for viewer: Viewer, on today: Day, in db: any Reader) throws -> Int {
        try db.value(Int.self, "SELECT count(*) FROM evidence_items e WHERE \(condition) AND \(EvidencePolicy(viewer).visible(on: today))")
            ?? 0
    }
}
