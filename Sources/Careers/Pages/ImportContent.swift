import Kernel
import Site

/// What files hold, and where they may be stored.
struct ImportContent: Sendable {
    let sources: [ImportSource]
    /// The order of levels as the person wrote it; empty when they have not.
    let order: String
    /// What they said of the columns; nil for a table left as it was understood.
    let mappings: [TableMapping?]
    let reading: FrameworkReading
    let choices: [Choice]

    /// One place to store them, with what would change there.
    struct Choice: Sendable {
        let target: ImportTarget
        let framework: Framework?
        let changes: FrameworkChanges?
        let losses: FrameworkLosses?
    }

    static func load(_ call: SignedInCall, _ sources: [ImportSource], order: String, mappings: [TableMapping?]) async throws -> ImportContent {
        let sources = sources.map { $0.named(orElse: call.frame.say(ImportWords.pastedName)) }
        let reading = FrameworkReader.read(sources, order: order, mappings: mappings)
        guard let draft = reading.draft else {
            return ImportContent(sources: sources, order: order, mappings: mappings, reading: reading, choices: [])
        }
        let viewer = call.viewer
        let choices = try await call.services.read(as: viewer) { db in
            try Framework.newest(visibleTo: viewer, in: db).filter { !$0.status.isInReview }.map { framework in
                let stored = try StoredFramework(framework, in: db)
                let named = draft.named(like: framework, if: reading.dialect)
                let (changes, losses) = (FrameworkChanges(from: stored.draft, to: named), FrameworkLosses(from: stored.draft, to: named))
                let target: ImportTarget =
                    framework.status.isPublished
                    ? .nextVersion(framework.lineage) : .replacement(framework.id, revision: framework.revision)
                return Choice(target: target, framework: framework, changes: changes, losses: losses)
            }
        }
        return ImportContent(
            sources: sources,
            order: order,
            mappings: mappings,
            reading: reading,
            choices: choices + [Choice(target: .newFramework, framework: nil, changes: nil, losses: nil)]
        )
    }

    /// Is it one of our templates, as we give it?
    var isTemplate: Bool {
        guard sources.count == 1, let source = sources.first else { return false }
        return FrameworkTemplate.allCases.contains { $0.rawValue + ".yaml" == source.name && $0.file.bytes == source.bytes }
    }

    /// The framework these files most likely are: same name, or a ladder in common.
    var likely: ImportTarget {
        guard let draft = reading.draft else { return .newFramework }
        let same = choices.first { choice in
            guard let framework = choice.framework, let changes = choice.changes else { return false }
            return framework.name == draft.name || changes.addedLadders.count < draft.ladders.count
        }
        return same?.target ?? .newFramework
    }
}

extension ImportSource {
    fileprivate func named(orElse name: String) -> ImportSource {
        self.name.isEmpty ? ImportSource(name: name, bytes: bytes) : self
    }
}
