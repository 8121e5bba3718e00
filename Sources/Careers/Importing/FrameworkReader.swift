import Kernel

/// From files, as bytes, to one framework and a report.
package enum FrameworkReader {
    /// - Parameter order: the order of levels as a person says it, for files that do not.
    package static func read(_ files: [(name: String, bytes: [UInt8])], order: LevelOrder? = nil) -> FrameworkReading {
        var report = ImportReport()
        if let refusal = refusal(of: files) { report.add(.error, refusal, at: SourcePlace(file: files.first?.name ?? "")) }
        guard !report.hasErrors else { return FrameworkReading(draft: nil, dialect: nil, report: report) }
        var texts: [(file: TextFile, dialect: FrameworkDialect)] = []
        for file in files {
            guard let text = open(file, &report) else { continue }
            if let dialect = FrameworkDialect(of: text.text) {
                texts.append((text, dialect))
            } else {
                report.add(.error, unknownDialect, at: SourcePlace(file: file.name))
            }
        }
        return read(texts, order, report)
    }

    private static func read(_ files: [(file: TextFile, dialect: FrameworkDialect)], _ order: LevelOrder?, _ opening: ImportReport)
        -> FrameworkReading
    {
        var report = opening
        guard let dialect = files.first?.dialect else { return FrameworkReading(draft: nil, dialect: nil, report: report) }
        for (file, other) in files where other != dialect { report.add(.error, mixed(dialect, other), at: SourcePlace(file: file.name)) }
        guard dialect == .native else {
            let folder = LadderFolder(files.filter { $0.dialect == dialect }.map { dialect.ladders(of: $0.file, order) })
            report.append(folder.report)
            return reading(folder, dialect, report)
        }
        for (file, _) in files.dropFirst() { report.add(.error, oneFramework, at: SourcePlace(file: file.name)) }
        let reading = NativeReader.read(files[0].file)
        report.append(reading.report)
        return FrameworkReading(draft: report.hasErrors ? nil : reading.draft, dialect: dialect, report: report.inFileOrder)
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

    private static func open(_ file: (name: String, bytes: [UInt8]), _ report: inout ImportReport) -> TextFile? {
        do {
            let text = try TextFile(name: file.name, bytes: file.bytes)
            report.append(text.report)
            return text
        } catch {
            report.add(.error, error.message, at: SourcePlace(file: file.name, line: error.line, column: error.column))
            return nil
        }
    }

    private static func refusal(of files: [(name: String, bytes: [UInt8])]) -> Phrase? {
        if files.isEmpty { return Phrase(fr: "Aucun fichier à lire.", en: "There is no file to read.") }
        guard files.count > ImportLimits.files else { return nil }
        return Phrase(
            fr: "Plus de \(ImportLimits.files) fichiers : importez-les en plusieurs fois.",
            en: "More than \(ImportLimits.files) files: import them in several times."
        )
    }

    private static let unknownDialect = Phrase(
        fr: "Ce fichier n’est pas reconnu. Palier lit : son propre YAML ou JSON (première ligne `format: \(FrameworkDialect.formatLine)`), "
            + "un Markdown dont l’en-tête YAML contient `topics`, ou `title` et `levels`, un YAML avec `levels`, `themes` et `competencies`, "
            + "un Markdown dont les titres nomment les paliers par leur numéro, et des tableaux (CSV ou Markdown) "
            + "à une ligne par palier et compétence, ou à une ligne par compétence et une colonne par palier.",
        en: "This file is not recognised. Palier reads: its own YAML or JSON (first line `format: \(FrameworkDialect.formatLine)`), "
            + "Markdown whose YAML header holds `topics`, or `title` and `levels`, YAML with `levels`, `themes` and `competencies`, "
            + "Markdown whose headings name levels by their numbers, and tables (CSV or Markdown) "
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
