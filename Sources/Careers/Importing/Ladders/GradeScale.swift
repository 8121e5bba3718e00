import Kernel

/// The grades of a file from the lowest to the highest. Usual words and numbers say their own order.
struct GradeScale {
    let grades: [GradeDraft]
    /// Did the words decide, or only the order in which the file met them?
    let isUsual: Bool
    private var keys: [String: String] = [:]

    init(_ names: [String], in language: Language) {
        let ranks = names.map(Self.rank)
        let known = ranks.compactMap { $0 }
        isUsual = known.count == names.count && Set(known).count == names.count
        let sorted = isUsual ? zip(names, known).sorted { $0.1 < $1.1 }.map(\.0) : names
        var (grades, taken): ([GradeDraft], KeyRing) = ([], KeyRing(otherwise: "grade"))
        for name in sorted {
            guard let text = LocalizedText(name, in: language) else { continue }
            let key = taken.key(for: name)
            keys[name] = key
            grades.append(GradeDraft(key: key, name: text))
        }
        self.grades = grades
    }

    func key(of name: String) -> String? { keys[name] }

    func message(in language: Language) -> Phrase {
        let list = grades.map { $0.name.preferring(language) }.joined(separator: ", ")
        if isUsual {
            return Phrase(fr: "Degrés lus du plus bas au plus haut : \(list).", en: "Grades read from the lowest to the highest: \(list).")
        }
        return Phrase(
            fr: "Ces degrés ne disent pas lequel est le plus bas ; ils gardent l’ordre où le fichier les nomme : \(list). Vérifiez-le.",
            en: "These grades do not say which is the lowest; they keep the order in which the file names them: \(list). Check it."
        )
    }

    private static func rank(_ name: String) -> Double? {
        let name = name.lowercased().trimmed
        return words.firstIndex { $0.contains(name) }.map(Double.init) ?? Double(name)
    }

    private static let words: [Set<String>] = [
        ["none", "aucun", "aucune"], ["awareness", "aware", "notions", "sensibilisation"],
        ["novice", "beginner", "débutant", "découverte"],
        ["foundational", "foundation", "basic", "bases", "fondamental"], ["developing", "en développement"],
        ["working", "working knowledge", "application", "pratique"], ["intermediate", "intermédiaire"],
        ["competent", "proficient", "autonome"],
        ["practitioner", "confirmé", "maîtrise"], ["advanced", "avancé"], ["expert", "expertise"], ["master", "référence"],
    ]
}
