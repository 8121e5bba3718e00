import Tabular

/// When two titles are the same one in other words.
enum TitleReadingRules {
    /// Long forms become the abbreviation people use: `vice president` is `vp`, in both languages.
    static func shortened(_ words: [String]) -> [String] {
        var rest = words[...]
        var result: [String] = []
        while let first = rest.first {
            if let pair = rest.dropFirst().first, let short = pairs["\(first) \(pair)"] {
                result.append(short)
                rest = rest.dropFirst(2)
            } else {
                result.append(singles[first] ?? first)
                rest = rest.dropFirst()
            }
        }
        return result
    }

    static func words(of title: String) -> [String] { shortened(AskedTitle.tokens(of: title).filter { !links.contains($0) }) }

    /// How alike, from 0 to 1: twice what both hold over what each holds. A word may be mistyped.
    static func likeness(_ asked: [String], _ title: [String]) -> (score: Double, corrected: [String]) {
        guard !asked.isEmpty, !title.isEmpty else { return (0, []) }
        var (left, found, corrected) = (title, 0, [String]())
        for word in asked {
            if let index = left.firstIndex(of: word) {
                left.remove(at: index)
                found += 1
            } else if let near = NearestName(among: left).to(word), let index = left.firstIndex(of: near) {
                left.remove(at: index)
                found += 1
                corrected.append(near)
            }
        }
        return (Double(2 * found) / Double(asked.count + title.count), corrected)
    }

    /// Below this a title is another one.
    static let least = 0.66

    private static let pairs = [
        "vice president": "vp", "vice presidente": "vp", "product manager": "pm", "product owner": "po", "chef produit": "pm", "cheffe produit": "pm",
    ]
    private static let singles = [
        "senior": "sr", "confirme": "sr", "confirmee": "sr", "junior": "jr", "directeur": "director", "directrice": "director", "responsable": "head",
        "produits": "product", "produit": "product", "products": "product", "ingenierie": "engineering", "donnees": "data",
    ]
    private static let links: Set = ["of", "de", "du", "des", "d", "the", "la", "le", "l", "les"]
}
