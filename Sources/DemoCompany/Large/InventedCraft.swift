/// The crafts of the templates, how common each is, and what its people are called.
enum InventedCraft: Int, CaseIterable {
    case product, design, data, engineering

    /// As the templates write it.
    var key: String {
        switch self {
        case .product: "product"
        case .design: "design"
        case .data: "data"
        case .engineering: "engineering"
        }
    }

    var name: (fr: String, en: String) {
        switch self {
        case .product: ("Produit", "Product")
        case .design: ("Design", "Design")
        case .data: ("Données", "Data")
        case .engineering: ("Ingénierie", "Engineering")
        }
    }

    /// Of a hundred people.
    var weight: Int {
        switch self {
        case .product: 14
        case .design: 10
        case .data: 14
        case .engineering: 62
        }
    }

    func title(leads: Bool, inFrench: Bool) -> String {
        switch (self, leads) {
        case (.product, false): inFrench ? "Chef de produit" : "Product manager"
        case (.product, true): inFrench ? "Responsable produit" : "Head of product"
        case (.design, false): inFrench ? "Designer produit" : "Product designer"
        case (.design, true): inFrench ? "Responsable design" : "Design lead"
        case (.data, false): inFrench ? "Analyste de données" : "Data analyst"
        case (.data, true): inFrench ? "Responsable données" : "Data lead"
        case (.engineering, false): inFrench ? "Ingénieure ou ingénieur logiciel" : "Software engineer"
        case (.engineering, true): inFrench ? "Responsable d’ingénierie" : "Engineering manager"
        }
    }
}
