import Careers
import Kernel
import Storage

/// How progression is decided here, for everybody who is signed in.
struct ProgressionContent: Sendable {
    let texts: [ProgressionText]
    let rules: [[PublishedRule]]
    /// Ladders in force that say no rule.
    let silent: [LocalizedText]
    let visibility: BandVisibility
    let keeps: Bool

    static func load(_ policy: PayPolicy, in db: any Reader) throws -> ProgressionContent {
        let viewer = policy.viewer
        // Ladders are read by those they are for: somebody from outside reads the words alone.
        let frameworks = try Framework.inForce(on: policy.today, visibleTo: viewer, in: db)
        let grids = try frameworks.flatMap { try LadderGrid.all(of: $0.id, detail: .statements(everythingOf: nil), in: db) }
        let rules = grids.map { (name: $0.ladder.name, rules: PublishedRule.all(of: $0)) }
        return ProgressionContent(
            texts: try ProgressionText.all(of: viewer.organization, in: db), rules: rules.map { $0.rules }.filter { !$0.isEmpty },
            silent: rules.filter { $0.rules.isEmpty }.map { $0.name }, visibility: try PaySettings.of(viewer.organization, in: db).visibility,
            keeps: policy.keeps)
    }

    func text(_ part: ProgressionText.Part) -> Phrase { texts.first { $0.part == part }?.text ?? ProgressionDefaults.text(part) }
}
