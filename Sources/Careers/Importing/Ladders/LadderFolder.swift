import Kernel

/// Files that hold ladders and no framework around them: together they are one framework.
struct LadderFolder {
    let draft: FrameworkDraft?
    let unordered: [UnorderedLevels]
    let report: ImportReport

    init(_ files: [LadderFile]) {
        var report = ImportReport()
        var ladders: [LadderDraft] = []
        var places: [String: String] = [:]
        var languages: [Language] = []
        for file in files {
            report.append(file.report)
            for ladder in file.ladders {
                if let twin = places.updateValue(file.file, forKey: ladder.key) {
                    report.add(.error, Self.sameKey(ladder.key, twin), at: SourcePlace(file: file.file, line: ladder.place?.line))
                }
            }
            ladders += file.ladders
            if !file.ladders.isEmpty, !languages.contains(file.language) { languages.append(file.language) }
        }
        unordered = files.flatMap(\.unordered)
        var name: LocalizedText?
        if ladders.count > 1, !report.hasErrors {
            report.add(.note, Self.unnamed, at: SourcePlace(file: files.first?.file ?? ""))
            name = Self.importedName(languages)
        } else {
            name = ladders.first?.name
        }
        draft = name.map { FrameworkDraft(name: $0, languages: languages, ladders: ladders) }
        self.report = report
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

    private static func sameKey(_ key: String, _ file: String) -> Phrase {
        Phrase(
            fr: "Ce parcours a la même clé (`\(key)`) que celui de \(file) : changez son nom ou son `path`.",
            en: "This ladder has the same key (`\(key)`) as the one of \(file): change its name or its `path`."
        )
    }
}
