import Kernel
import Tabular

/// From files, as bytes, to one framework and a report.
package enum FrameworkReader {
    /// - Parameters:
    ///   - order: the order of levels as a person says it, for files that do not.
    ///   - mappings: what a person says of the tables of the files, in their order; nil leaves one as it was understood.
    package static func read(_ files: [(name: String, bytes: [UInt8])], order: LevelOrder? = nil, mappings: [TableMapping?] = []) -> FrameworkReading {
        read(files, order: order, mappings: mappings, within: ImportLimits.budget)
    }

    /// - Parameter budget: what all the files may hold together.
    static func read(
        _ files: [(name: String, bytes: [UInt8])], order: LevelOrder? = nil, mappings: [TableMapping?] = [], within budget: ReadingBudget
    ) -> FrameworkReading {
        var (report, budget) = (ImportReport(), budget)
        if let refusal = refusal(of: files) { report.add(.error, refusal, at: SourcePlace(file: files.first?.name ?? "")) }
        guard !report.hasErrors else { return FrameworkReading(draft: nil, dialect: nil, report: report) }
        let levels = files.count > 1 ? files.count { LevelHeadingsReader.isOneLevel(String(decoding: $0.bytes.prefix(200_000), as: UTF8.self)) } : 0
        var sources: [SourceFile] = []
        for file in files where !budget.isSpent {
            guard let source = SourceFile(file, isAmongLevels: levels > 1, spending: &budget, &report) else { continue }
            report.append(source.report)
            sources.append(source)
        }
        // What was read before the budget ran out is of no use: the import is refused whole.
        guard !budget.isSpent else { return FrameworkReading(draft: nil, dialect: nil, report: report) }
        return read(sources, order, mappings, report, &budget)
    }

    private static func read(
        _ files: [SourceFile], _ order: LevelOrder?, _ mappings: [TableMapping?], _ opening: ImportReport, _ budget: inout ReadingBudget
    ) -> FrameworkReading {
        var report = opening
        guard let dialect = files.first?.dialect else { return FrameworkReading(draft: nil, dialect: nil, report: report) }
        for file in files where file.dialect != dialect { report.add(.error, mixed(dialect, file.dialect), at: SourcePlace(file: file.name)) }
        guard dialect == .native else {
            return readLadders(files.filter { $0.dialect == dialect }, dialect, order, mappings, report, &budget)
        }
        for file in files.dropFirst() { report.add(.error, oneFramework, at: SourcePlace(file: file.name)) }
        guard let text = files[0].text else { return FrameworkReading(draft: nil, dialect: nil, report: report) }
        let reading = NativeReader.read(text)
        report.append(reading.report)
        return FrameworkReading(draft: report.hasErrors ? nil : reading.draft, dialect: dialect, report: report.inFileOrder)
    }

    private static func readLadders(
        _ files: [SourceFile], _ dialect: FrameworkDialect, _ order: LevelOrder?, _ mappings: [TableMapping?], _ before: ImportReport,
        _ budget: inout ReadingBudget
    ) -> FrameworkReading {
        var (read, tables): ([LadderFile], Int) = ([], 0)
        for file in files where !budget.isSpent {
            read.append(file.ladders(order, Array(mappings.dropFirst(tables)), spending: &budget))
            tables += read[read.count - 1].tables.count
        }
        let folder = LadderFolder(LevelFiles(read).files)
        var report = before
        report.append(folder.report)
        var reading = reading(folder, dialect, report)
        reading.tables = read.flatMap(\.tables)
        reading.columnFaults = read.reduce(0) { $0 + $1.columnFaults }
        return reading
    }

    /// An order that nobody said is one more error, but the only one a person can answer without touching the files.
    private static func reading(_ folder: LadderFolder, _ dialect: FrameworkDialect, _ before: ImportReport) -> FrameworkReading {
        var report = before
        for levels in folder.unordered { report.add(.error, levels.message, at: levels.place) }
        return FrameworkReading(
            draft: report.hasErrors ? nil : folder.draft,
            dialect: dialect,
            report: report.inFileOrder,
            unordered: before.hasErrors ? [] : folder.unordered,
            outline: before.hasErrors ? nil : folder.draft
        )
    }

    private static func refusal(of files: [(name: String, bytes: [UInt8])]) -> Phrase? {
        if files.isEmpty { return Phrase(fr: "Aucun fichier à lire.", en: "There is no file to read.") }
        guard files.count > ImportLimits.files else { return nil }
        return Phrase(
            fr: "Plus de \(ImportLimits.files) fichiers : importez-les en plusieurs fois.",
            en: "More than \(ImportLimits.files) files: import them in several times."
        )
    }

    static let unknownDialect = Phrase(
        fr: "Ce fichier n’est pas reconnu. Palier lit : son propre YAML ou JSON (première ligne `format: \(FrameworkDialect.formatLine)`), "
            + "un Markdown dont l’en-tête YAML contient `topics`, ou `title` et `levels`, un YAML avec `levels`, `themes` et `competencies`, "
            + "un Markdown dont les titres nomment les paliers par leur numéro, et des tableaux (classeur XLSX, CSV, HTML ou Markdown) "
            + "à une ligne par palier et compétence, ou à une ligne par compétence et une colonne par palier.",
        en: "This file is not recognised. Palier reads: its own YAML or JSON (first line `format: \(FrameworkDialect.formatLine)`), "
            + "Markdown whose YAML header holds `topics`, or `title` and `levels`, YAML with `levels`, `themes` and `competencies`, "
            + "Markdown whose headings name levels by their numbers, and tables (XLSX workbook, CSV, HTML or Markdown) "
            + "with one row per level and competency, or one row per competency and one column per level."
    )

    private static let oneFramework = Phrase(
        fr: "Un seul fichier YAML de Palier à la fois : il contient tout le référentiel.",
        en: "One Palier YAML file at a time: it holds the whole framework."
    )

    private static func mixed(_ dialect: FrameworkDialect, _ other: FrameworkDialect) -> Phrase {
        Phrase(
            fr: "Ce fichier est en \(other.name.fr), les autres en \(dialect.name.fr) : importez-les séparément.",
            en: "This file is in \(other.name.en), the others in \(dialect.name.en): import them separately."
        )
    }
}
