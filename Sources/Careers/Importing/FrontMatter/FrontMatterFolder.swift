import Kernel

/// Several Markdown files are one framework: one ladder each.
enum FrontMatterFolder {
    static func read(_ files: [TextFile]) -> (draft: FrameworkDraft?, report: ImportReport) {
        var report = ImportReport()
        var ladders: [LadderDraft] = []
        var languages: [Language] = []
        for file in files {
            let reading = FrontMatterReader.read(file)
            report.append(reading.report)
            guard let ladder = reading.ladder else { continue }
            if let twin = ladders.first(where: { $0.key == ladder.key }) {
                report.add(.error, samePath(ladder.key, twin.place?.file ?? ""), at: SourcePlace(file: file.name))
            }
            ladders.append(ladder)
            if !languages.contains(reading.language) { languages.append(reading.language) }
        }
        guard let first = ladders.first, !report.hasErrors else { return (nil, report) }
        let name = ladders.count == 1 ? first.name : importedName(languages)
        if ladders.count > 1 { report.add(.note, unnamed, at: SourcePlace(file: files.first?.name ?? "")) }
        return (name.map { FrameworkDraft(name: $0, languages: languages, ladders: ladders) }, report)
    }

    private static func importedName(_ languages: [Language]) -> LocalizedText? {
        LocalizedText(
            fr: languages.contains(.french) ? "Référentiel importé" : nil,
            en: languages.contains(.english) ? "Imported framework" : nil
        )
    }

    private static let unnamed = Phrase(
        fr: "Ces fichiers ne donnent pas de nom au référentiel : donnez-le après l’import.",
        en: "These files give the framework no name: name it after the import."
    )

    private static func samePath(_ key: String, _ file: String) -> Phrase {
        Phrase(
            fr: "Ce parcours a la même clé (`\(key)`) que celui de \(file) : changez son `path`.",
            en: "This ladder has the same key (`\(key)`) as the one of \(file): change its `path`."
        )
    }
}
