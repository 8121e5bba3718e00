/// What somebody adds under their own sealed file.
struct DemoStatement: Sendable {
    let name: String
    let round: Int
    let text: String

    static let all = [
        DemoStatement(
            name: "Mateus Carvalho", round: 0,
            text:
                "The file says two levels below what I was told in writing. Sales and risk both answered me on the credit application in May; I attach nothing here, the two messages are with Anselm."
        ),
        DemoStatement(
            name: "Inès Vauquelin", round: 1,
            text:
                "J’ajoute un point que le dossier laisse de côté : les deux banques en maintenance ont été remesurées à la fin du semestre avec l’équipe data, et l’écart est le même."
        ),
        DemoStatement(
            name: "Maëlys Thévenin", round: 1,
            text:
                "Ma réserve porte sur un seul point. L’écran de reversement a changé d’équipe en cours de semestre ; les neuf écarts cités ont été réglés avant ce changement, ceux d’après ne sont pas de mon fait."
        ),
        DemoStatement(
            name: "Ioana Dumitru", round: 1,
            text:
                "Je n’ai pas signé, et ce n’est ni un accord ni un désaccord : l’entretien a eu lieu, il a été utile, et j’écrirai mes objectifs autrement la prochaine fois."
        ),
    ]
}
