/// What somebody adds to their signature.
struct DemoReservation: Sendable {
    let name: String
    let round: Int
    let text: String

    static let all = [
        DemoReservation(
            name: "Maëlys Thévenin", round: 1,
            text: "Je signe avec une réserve : l’écran de reversement a été repris par une autre équipe en cours de semestre, ce que le texte ne dit pas."),
        DemoReservation(
            name: "Mateus Carvalho", round: 0,
            text: "I sign with a reservation: two of the levels are below what sales and risk wrote to me about the credit application, and no fact is cited."),
    ]

    /// Who neither signed nor said that they would not.
    static func isSilent(_ name: String, _ round: Int) -> Bool { ["0|Cosmin Albescu", "1|Thandiwe Mokoena"].contains("\(round)|\(name)") }

    /// Who said that they do not sign, and why when they said it.
    static let refusals = [
        DemoReservation(name: "Ioana Dumitru", round: 1, text: ""),
        DemoReservation(
            name: "Noémie Tassin", round: 0,
            text: "Je ne signe pas aujourd’hui : je souhaite d’abord revoir avec Margaux les deux faits de mars. Nous avons rendez-vous."),
    ]
}
