import Kernel
import People
import Storage

/// The crafts of a company, by whatever name a template knows them: `product` is what one calls Produit and another Product management.
struct CompanyCrafts {
    private let keys: Set<String>
    private let names: [(key: String, words: Set<String>)]

    /// Words for one craft, in both languages, as keys.
    private static let synonyms: [Set<String>] = [
        ["product", "product-management", "produit", "gestion-de-produit", "gestion-du-produit", "management-de-produit", "pm"],
        ["design", "product-design", "design-produit", "design-de-produit", "conception", "ux", "ux-design"],
        ["data", "data-science", "data-analytics", "donnees", "science-des-donnees", "analyse-de-donnees"],
        [
            "engineering", "software-engineering", "software-development", "development", "tech", "ingenierie", "ingenierie-logicielle",
            "developpement", "developpement-logiciel", "technique",
        ],
    ]

    init(in db: Write) throws {
        let crafts = try Craft.all(of: db.organization, in: db)
        keys = Set(crafts.map(\.key))
        names = crafts.map { (key: $0.key, words: [$0.key, Craft.key(from: $0.name.fr), Craft.key(from: $0.name.en)]) }
    }

    /// A draft with the company's own crafts, where one and only one is meant; what nobody can tell stays as it is, and the draft says so.
    /// - Parameter isTemplate: one of ours, which may mean a craft by another word for it; files mean what they name.
    func adapt(_ draft: FrameworkDraft, isTemplate: Bool) -> FrameworkDraft {
        var copy = draft
        for index in copy.ladders.indices {
            let craft = copy.ladders[index].craft
            if let key = named(craft) ?? (isTemplate ? meant(by: craft) : nil) { copy.ladders[index].craft = key }
        }
        return copy
    }

    /// By its name in either language, whatever the case and the accents.
    private func named(_ craft: String) -> String? {
        let same = keys.contains(craft) ? [] : names.filter { $0.words.contains(Craft.key(from: craft)) }
        return same.count == 1 ? same.first?.key : nil
    }

    private func meant(by craft: String) -> String? {
        guard !keys.contains(craft), let words = Self.synonyms.first(where: { $0.contains(craft) }) else { return nil }
        let meant = names.filter { !$0.words.isDisjoint(with: words) }
        return meant.count == 1 ? meant.first?.key : nil
    }
}
