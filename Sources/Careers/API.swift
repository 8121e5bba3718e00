import Foundation
import Kernel
import Markup

/// What programs read: the pages' values under names that stay.
enum CareersAPI {
    struct Text: Encodable, Sendable {
        let fr: String?
        let en: String?

        init(_ text: LocalizedText) { (fr, en) = (text.fr, text.en) }

        static func of(_ text: LocalizedText?) -> Text? { text.map(Text.init) }
    }

    struct FrameworkItem: Encodable, Sendable {
        let id: FrameworkID, lineage: LineageID, version: Int, status: FrameworkStatus, name: Text, label: String?, effectiveOn: Day?
        let publishedAt: Date?, revision: Int

        init(_ framework: Framework) {
            (id, lineage, version, status) = (framework.id, framework.lineage, framework.version, framework.status)
            (name, label, effectiveOn) = (Text(framework.name), framework.label, framework.effectiveOn)
            (publishedAt, revision) = (framework.publishedAt, framework.revision)
        }
    }

    struct LadderItem: Encodable, Sendable {
        let id: LadderID, framework: FrameworkID, key: String, craft: String, track: Track, name: Text, isAdditive: Bool
        let levels: Int, competencies: Int, expectations: Int

        init(_ summary: LadderSummary) {
            let ladder = summary.ladder
            (id, framework, key, craft, track) = (ladder.id, ladder.framework, ladder.key, ladder.craft, ladder.track)
            (name, isAdditive) = (Text(ladder.name), ladder.isAdditive)
            (levels, competencies, expectations) = (summary.levels, summary.competencies, summary.expectations)
        }
    }

    struct Paths: Encodable, Sendable {
        let frameworks: [FrameworkItem], ladders: [LadderItem], passages: [PassageItem], drafts: [FrameworkItem], upcoming: [FrameworkItem]

        init(_ content: PathsContent) {
            frameworks = content.inForce.map(FrameworkItem.init)
            ladders = content.inForce.flatMap { content.ladders(of: $0) }.map(LadderItem.init)
            passages = content.inForce.flatMap { content.maps[$0.id] ?? [] }.flatMap(\.passages).map(PassageItem.init)
            drafts = content.drafts.map(FrameworkItem.init)
            upcoming = content.upcoming.map(FrameworkItem.init)
        }
    }

    struct Value: Encodable, Sendable {
        let key: String, name: Text, description: Text?
    }

    struct Entry: Encodable, Sendable {
        let severity: String, file: String, line: Int?, column: Int?, message: Text

        init(_ entry: ReportEntry) {
            (severity, file, line, column) = (entry.severity.rawValue, entry.place.file, entry.place.line, entry.place.column)
            message = Text(fr: entry.message.fr, en: entry.message.en)
        }
    }

    struct WholeFramework: Encodable, Sendable {
        let framework: FrameworkItem, context: Text?, values: [Value], ladders: [LadderItem], versions: [FrameworkItem], report: [Entry]?

        init(_ content: FrameworkContent) {
            framework = FrameworkItem(content.framework)
            context = .of(content.framework.context)
            values = content.values.map { Value(key: $0.key, name: Text($0.name), description: .of($0.description)) }
            ladders = content.ladders.map(LadderItem.init)
            versions = content.versions.map(FrameworkItem.init)
            report = content.report?.entries.map(Entry.init)
        }
    }

    /// What an import would bring, or what stands in its way.
    struct Preview: Encodable, Sendable {
        struct Ladder: Encodable, Sendable { let key: String, name: Text, levels: Int, competencies: Int, expectations: Int }
        struct Target: Encodable, Sendable { let target: String, framework: FrameworkItem?, changes: Bool? }

        /// Levels that wait for an `order`, with one to confirm or correct.
        struct Question: Encodable, Sendable { let ladder: String, found: [String], proposal: [String] }

        /// A table and what its columns are taken for; `columns` takes such a list back, corrected.
        struct Table: Encodable, Sendable { let file: String, name: String, headers: [String], columns: String }

        let tables: [Table]
        let canBeStored: Bool, dialect: String?, ladders: [Ladder], unordered: [Question], targets: [Target], report: [Entry]

        init(_ content: ImportContent) {
            canBeStored = content.reading.draft != nil
            tables = content.reading.tables.map { table in
                let mapping = TableMapping(isTurned: table.isTurned, uses: table.columns.map(\.use))
                return Table(file: table.file, name: table.name, headers: table.columns.map(\.header), columns: mapping.text)
            }
            dialect = content.reading.dialect?.rawValue
            ladders = (content.reading.seen?.ladders ?? []).map {
                Ladder(
                    key: $0.key,
                    name: Text($0.name),
                    levels: $0.levels.count,
                    competencies: $0.competencies.count,
                    expectations: $0.expectations.count
                )
            }
            unordered = content.reading.unordered.map { Question(ladder: $0.ladder, found: $0.names, proposal: $0.proposal) }
            targets = content.choices.map {
                Target(target: $0.target.rawValue, framework: $0.framework.map(FrameworkItem.init), changes: $0.changes.map { !$0.isEmpty })
            }
            report = content.reading.report.entries.map(Entry.init)
        }
    }

    struct WrittenCell: Encodable, Sendable { let revision: Int, step: ID<DraftStep>?, words: String? }
    struct Created: Encodable, Sendable { let id: FrameworkID }
}

extension CareersAPI.Text {
    init(fr: String, en: String) { (self.fr, self.en) = (fr, en) }
}
