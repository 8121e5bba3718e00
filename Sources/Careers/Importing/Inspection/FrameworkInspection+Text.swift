import Kernel

extension FrameworkInspection {
    /// The same for a person at a terminal.
    package func text(_ language: Language) -> String {
        let dialect = reading.dialect?.name ?? Phrase(fr: "non reconnu", en: "not recognised")
        var lines = [Phrase(fr: "Format : \(dialect.fr)", en: "Dialect: \(dialect.en)")(language)]
        for count in ladders { lines += ["", heading(count, language)] + body(count, language) }
        if reading.outline != nil, reading.draft == nil { lines += ["", Self.orderToSay(language)] }
        if reading.seen == nil { lines += ["", Phrase(fr: "Rien ne peut être importé.", en: "Nothing can be imported.")(language)] }
        lines += ["", summary(language)] + entries.map { line($0, language) }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func orderToSay(_ language: Language) -> String {
        Phrase(
            fr: "L’ordre des paliers reste à dire : --level-order \"A, B, C\", du plus bas au plus haut, "
                + "ou --format order pour un fichier à corriger et à rendre par --level-order-file.",
            en: "The order of levels remains to be said: --level-order \"A, B, C\", from the lowest to the highest, "
                + "or --format order for a file to correct and give back with --level-order-file."
        )(language)
    }

    private func heading(_ count: LadderCount, _ language: Language) -> String {
        let craft = Phrase(fr: "métier : \(count.ladder.craft)", en: "craft: \(count.ladder.craft)")(language)
        return "\(count.ladder.name.preferring(language)) (\(craft))"
    }

    private func body(_ count: LadderCount, _ language: Language) -> [String] {
        let counts = Phrase(
            fr: [
                French.count(count.ladder.levels.count, "palier", "paliers"), French.count(count.themes, "thème", "thèmes"),
                French.count(count.competencies, "compétence", "compétences"), French.count(count.expectations, "attendu", "attendus"),
                French.count(count.statements, "énoncé", "énoncés"),
            ].joined(separator: ", "),
            en: [
                English.count(count.ladder.levels.count, "level", "levels"), English.count(count.themes, "theme", "themes"),
                English.count(count.competencies, "competency", "competencies"),
                English.count(count.expectations, "expectation", "expectations"),
                English.count(count.statements, "statement", "statements"),
            ].joined(separator: ", ")
        )
        let undefined = Phrase(fr: " (non défini)", en: " (not defined)")(language)
        return ["  " + counts(language)]
            + count.ladder.levels.map {
                "  \(count.isOrdered ? "\($0.order)." : "?") \($0.name.preferring(language))\($0.isDefined ? "" : undefined)"
            }
    }

    private func summary(_ language: Language) -> String {
        let (errors, warnings, notes) = (reading.report.count(.error), reading.report.count(.warning), reading.report.count(.note))
        return Phrase(
            fr:
                "Compte rendu : \(French.count(errors, "erreur", "erreurs")), "
                + "\(French.count(warnings, "avertissement", "avertissements")), "
                + French.count(notes, "note", "notes"),
            en: "Report: \(English.count(errors, "error", "errors")), \(English.count(warnings, "warning", "warnings")), "
                + English.count(notes, "note", "notes")
        )(language)
    }

    private func line(_ entry: ReportEntry, _ language: Language) -> String {
        let severity =
            switch entry.severity {
            case .error: Phrase(fr: "erreur", en: "error")
            case .warning: Phrase(fr: "avertissement", en: "warning")
            case .note: Phrase(same: "note")
            }
        let place = [entry.place.line, entry.place.column].compactMap { $0.map(String.init) }.joined(separator: ":")
        return "  \(severity(language))\(place.isEmpty ? "" : " \(place)")  \(message(of: entry, in: language))"
    }
}
