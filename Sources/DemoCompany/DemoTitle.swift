/// A title that is not a level: what it stands for, and with how many people.
struct DemoTitle: Sendable {
    let french: String
    let english: String
    let variants: String
    /// The craft, the number of the level, people managed from and to.
    let levels: [(craft: String, level: Int, from: Int, to: Int?)]

    static let all = [
        DemoTitle(
            french: "VP Produit", english: "VP Product", variants: "Vice President of Product\nDirecteur produit\nDirectrice produit",
            levels: [("produit", 4, 1, 5), ("produit", 5, 6, 20)]),
        DemoTitle(french: "Head of Product", english: "Head of Product", variants: "Responsable produit", levels: [("produit", 5, 4, nil)]),
        DemoTitle(french: "Group PM", english: "Group Product Manager", variants: "GPM", levels: [("produit", 4, 1, 6)]),
        DemoTitle(french: "Head of Design", english: "Head of Design", variants: "VP Design\nResponsable design", levels: [("design", 5, 3, nil)]),
    ]
}
