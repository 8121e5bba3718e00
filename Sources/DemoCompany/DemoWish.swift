/// What somebody wishes for themselves.
struct DemoWish: Sendable {
    let name: String
    let daysAgo: Int
    let wish: String
    let detail: String

    static let all = [
        DemoWish(name: "Leïla Haddadi", daysAgo: 139, wish: "deepen", detail: "Rester sur les reversements le temps du virement instantané, puis en reparler."),
        DemoWish(name: "Annika Rautio", daysAgo: 131, wish: "grow", detail: "Lead a line of products with two teams, partners included."),
        DemoWish(name: "Clémence Abiteboul", daysAgo: 127, wish: "grow", detail: "Prendre une ligne de produits, si l’entreprise en ouvre une dans l’année."),
        DemoWish(name: "Rasmus Eklund", daysAgo: 98, wish: "deepen", detail: "Developer tools: I would like a year on documentation and the sandbox."),
        DemoWish(name: "Piotr Zarembski", daysAgo: 84, wish: "grow", detail: "A whole product, with its research. Strong authentication would be the place."),
        DemoWish(
            name: "Henrik Solberg", daysAgo: 77, wish: "stay", detail: "One team is the right size for me until the summer: our second child has just arrived."),
        DemoWish(
            name: "Inès Vauquelin", daysAgo: 62, wish: "grow",
            detail: "Porter une ligne de produits d’ici un an. Il me manque un sujet qui engage une autre équipe."),
        DemoWish(
            name: "Fatou Diarra", daysAgo: 58, wish: "change_track", detail: "Passer du côté produit sur le score de risque, après une mission de trois mois."),
    ]
}
