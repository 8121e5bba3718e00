import Kernel
import Storage

/// Texts of a draft that still say what a template says until a company writes its own.
struct TemplateRemains: Sendable {
    enum Text: Sendable {
        case context
        case value(LocalizedText)
        case theme(ThemeID, LocalizedText, on: LadderID, LocalizedText)
        case competency(CompetencyID, LocalizedText, on: LadderID, LocalizedText)
    }

    let texts: [Text]

    /// One text, wherever it stands: the same theme of three ladders is one thing to write.
    struct Group: Sendable {
        let texts: [Text]
    }

    /// In the order of their first text.
    var groups: [Group] {
        var order: [String] = []
        var grouped: [String: [Text]] = [:]
        for text in texts {
            if grouped[text.mark] == nil { order.append(text.mark) }
            grouped[text.mark, default: []].append(text)
        }
        return order.compactMap { mark in grouped[mark].map(Group.init) }
    }

    static let none = TemplateRemains(texts: [])

    /// What our templates write where they are to be adapted.
    private static let marks = [
        "Modèle à adapter.", "A template to adapt.", "À remplacer par une valeur de l’entreprise", "To replace with a value of the company",
        "Valeur donnée en exemple", "A value given as an example", "Valeurs, à adapter", "Values, to adapt",
    ]

    static func isLeft(_ text: LocalizedText?) -> Bool {
        [text?.fr, text?.en].compactMap(\.self).contains { written in marks.contains { written.contains($0) } }
    }
}

extension TemplateRemains.Text {
    private var name: LocalizedText? {
        switch self {
        case .context: nil
        case .value(let name): name
        case .theme(_, let name, _, _), .competency(_, let name, _, _): name
        }
    }

    /// The same for one text on several ladders.
    fileprivate var mark: String {
        let kind =
            switch self {
            case .context: "context"
            case .value: "value"
            case .theme: "theme"
            case .competency: "competency"
            }
        return [kind, name?.fr ?? "", name?.en ?? ""].joined(separator: "\n")
    }
}

extension TemplateRemains {
    static func of(_ framework: Framework, _ values: [CompanyValueDraft], in db: any Reader) throws -> TemplateRemains {
        let rows = try db.rows(
            """
            SELECT l.id AS ladder_id, l.name_fr AS ladder_fr, l.name_en AS ladder_en, t.id AS theme_id, t.name_fr AS theme_fr, t.name_en AS theme_en,
                k.id AS competency_id, k.name_fr, k.name_en, k.description_fr, k.description_en
            FROM ladder_competencies r JOIN ladders l ON l.id = r.ladder_id JOIN competencies k ON k.id = r.competency_id
                JOIN themes t ON t.id = k.theme_id
            WHERE r.framework_id = \(framework.id) ORDER BY l.position, r.position
            """)
        let context: [Text] = isLeft(framework.context) ? [.context] : []
        let told: [Text] = values.filter { isLeft($0.description) }.map { .value($0.name) }
        return TemplateRemains(texts: context + told + (try lines(rows)))
    }

    /// Each theme once, then what it groups.
    private static func lines(_ rows: [Row]) throws -> [Text] {
        var seen: Set<ThemeID> = []
        var texts: [Text] = []
        for row in rows {
            let (ladder, name, theme): (LadderID, LocalizedText, LocalizedText) = (try row["ladder_id"], try row.text("ladder"), try row.text("theme"))
            let id: ThemeID = try row["theme_id"]
            if isLeft(theme), seen.insert(id).inserted { texts.append(.theme(id, theme, on: ladder, name)) }
            if isLeft(try row.localized("description")) { texts.append(.competency(try row["competency_id"], try row.text("name"), on: ladder, name)) }
        }
        return texts
    }
}
