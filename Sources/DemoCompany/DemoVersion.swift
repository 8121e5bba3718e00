import Careers
import Kernel

/// The next version of the company's framework, given to read: two changes, two remarks and a wording proposed.
enum DemoVersion {
    static let firstReason = "Premier référentiel, écrit avec toute l’équipe produit : le CSE sera consulté sur la prochaine version."
    static let craft = "produit"
    static let daysAgo = 2

    static let note = """
        Deux attendus changent : la lecture des chiffres au palier 3, et les entretiens au palier 2.
        Dites-nous surtout si deux managers les liraient de la même façon. Réponses attendues sous dix jours.
        """

    /// By competency and level: what the new version says, in both languages.
    static let changes: [(competency: String, level: Int, fr: String, en: String)] = [
        (
            "measurement", 3,
            "Devant une variation des chiffres du produit, sépare l’erreur de mesure, le changement de clientèle et l’évolution de l’usage, et écrit ce qu’elle ne sait pas conclure.",
            "Faced with a change in the product’s figures, separates measurement error, change of customer mix and change of use, and writes down what cannot be concluded."
        ),
        (
            "customer-insight", 2,
            "Prépare et conduit chaque mois ses propres entretiens, puis formule un problème qu’un test peut contredire.",
            "Prepares and conducts interviews of one’s own every month, then states a problem that a test can contradict."
        ),
    ]

    static let suggestion = (
        author: "Claire Aubertin", competency: "measurement", level: 3,
        wording:
            "Devant une variation des chiffres du produit, sépare l’erreur de mesure, le changement de clientèle et l’évolution de l’usage, et écrit ce que la mesure ne permet pas de conclure.",
        text: "« Ce qu’elle ne sait pas conclure » parle de la personne ; le palier 4 parle de la mesure. Gardons le même objet."
    )
    static let remark = (
        author: "Tomasz Lindqvist", competency: "customer-insight", level: 2,
        text: "Every month is hard to hold in a quarter of regulatory work. Could we say five interviews a quarter?"
    )
}

extension DemoStory {
    private struct Created: Decodable { let id: String }
    private struct Framework: Decodable {
        struct Ladder: Decodable { let id: String, craft: String, track: String }
        let ladders: [Ladder]
    }
    private struct Ladder: Decodable {
        struct Level: Decodable { let id: String, order: Int }
        struct Competency: Decodable { let id: String, key: String }
        struct Theme: Decodable { let competencies: [Competency] }
        struct Expectation: Decodable { let id: String, competency: String, level: String, revision: Int }
        let levels: [Level], themes: [Theme], expectations: [Expectation]

        func expectation(_ key: String, _ order: Int) throws -> Expectation {
            let competency = themes.flatMap(\.competencies).first { $0.key == key }?.id
            let level = levels.first { $0.order == order }?.id
            guard let found = expectations.first(where: { $0.competency == competency && $0.level == level }) else {
                throw DemoProblem("nothing is expected of \(key) at level \(order)")
            }
            return found
        }
    }

    /// The CPO prepares the next version and gives it to read; a Head and a lead answer.
    func reviewNextVersion() async throws {
        let cpo = try await visitor(DemoPeople.cpo)
        let next: Created = try await cpo.send("/frameworks/\(register.framework)/next-version").read()
        let framework: Framework = try await cpo.read("/frameworks/\(next.id)")
        guard let ladder = framework.ladders.first(where: { $0.craft == DemoVersion.craft }) else { throw DemoProblem("there is no ladder of product") }
        let before: Ladder = try await cpo.read("/ladders/\(ladder.id)")
        for change in DemoVersion.changes {
            let expectation = try before.expectation(change.competency, change.level)
            try await cpo.send(
                "/expectations/\(expectation.id)/edit",
                [("statements_fr", change.fr), ("statements_en", change.en), ("revision", String(expectation.revision))])
        }
        try await cpo.send(
            "/frameworks/\(next.id)/review", [("review_note", DemoVersion.note), ("review_crafts", register.crafts["produit"] ?? "")])
        let after: Ladder = try await cpo.read("/ladders/\(ladder.id)")
        try await speak(of: next.id, after)
    }

    private func speak(of framework: String, _ ladder: Ladder) async throws {
        let (suggestion, remark) = (DemoVersion.suggestion, DemoVersion.remark)
        let reworded = try ladder.expectation(suggestion.competency, suggestion.level)
        try await visitor(suggestion.author).send(
            "/frameworks/\(framework)/comments",
            [
                ("subject", "expectation:\(reworded.id)"), ("comment", suggestion.text), ("proposed", suggestion.wording), ("language", "fr"),
                ("revision", String(reworded.revision)),
            ])
        let discussed = try ladder.expectation(remark.competency, remark.level)
        try await visitor(remark.author).send(
            "/frameworks/\(framework)/comments",
            [("subject", "expectation:\(discussed.id)"), ("comment", remark.text), ("language", "en"), ("revision", String(discussed.revision))])
        try await visitor("Gaïa Fontanesi").send(
            "/frameworks/\(framework)/comments",
            [("subject", "framework"), ("comment", "Rien ne change pour le design cette fois : je le dirai à l’équipe."), ("language", "fr")])
    }
}
