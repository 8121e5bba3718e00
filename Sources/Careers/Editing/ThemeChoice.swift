import Kernel

/// The theme of a row: one that stands on the ladder, or a new one.
enum ThemeChoice: Sendable, Equatable {
    case standing(String)
    case new(LocalizedText, ThemeKind?)

    func draft(in ladder: LadderDraft, of framework: FrameworkDraft) throws(Refusal) -> ThemeDraft {
        switch self {
        case .standing(let key):
            guard let theme = ladder.themes.first(where: { $0.key == key }) else { throw .conflict(EditingWords.gone) }
            return theme
        case .new(let name, let kind):
            let all = framework.ladders.flatMap(\.themes)
            if let known = all.first(where: { $0.name == name && $0.kind == kind }) { return known }
            var keys = KeyRing(otherwise: "theme")
            for key in Set(all.map(\.key)).sorted() { _ = keys.key(for: key) }
            return ThemeDraft(key: keys.key(for: name.preferring(framework.languages.first ?? .english)), name: name, kind: kind, competencies: [])
        }
    }
}
