import Kernel

/// A draft that holds nothing yet.
enum BeginFramework {
    static func run(_ name: LocalizedText, by viewer: Viewer, once key: SubmissionKey?, _ services: Services) async throws -> FrameworkID {
        try await services.write(by: viewer, once: key) { db in
            _ = try FrameworkPolicy(viewer).bringIn()
            let id: FrameworkID = db.id()
            let draft = FrameworkDraft(name: name, languages: Language.allCases, ladders: [])
            try FrameworkRow.insert(draft, as: id, lineage: db.id(), version: 1, source: nil, in: db)
            try db.record(Event("framework.begun", "framework", id, ["name_fr": .of(name.fr), "name_en": .of(name.en)]))
            return id
        }
    }
}
