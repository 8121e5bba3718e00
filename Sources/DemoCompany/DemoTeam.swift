/// What a team works on, in French and in English.
enum DemoTeam {
    private static let subjects: [String: [(fr: String, en: String)]] = [
        "Encaissement": [
            ("le paiement sans contact", "contactless payment"), ("l’écran de remboursement", "the refund screen"),
            ("la caisse partagée", "the shared till"), ("le paiement en plusieurs fois", "payment in instalments"),
            ("le pourboire", "tipping"), ("le ticket dématérialisé", "the paperless receipt"),
        ],
        "Commerçants": [
            ("l’inscription d’un commerçant", "merchant sign-up"), ("le tableau des ventes", "the sales dashboard"),
            ("la gestion des boutiques", "multi-shop management"), ("les alertes de caisse", "till alerts"),
            ("l’aide en ligne", "the help centre"), ("le changement de compte bancaire", "the change of bank account"),
        ],
        "Fraude et risque": [
            ("l’authentification forte", "strong authentication"), ("le gel des comptes", "account freezes"),
            ("la surveillance des virements", "transfer monitoring"), ("les litiges", "chargebacks"),
            ("le score de risque", "the risk score"), ("la liste des pays surveillés", "the list of watched countries"),
        ],
        "Reversements": [
            ("les délais de reversement", "payout delays"), ("le rapprochement bancaire", "bank reconciliation"),
            ("le relevé mensuel", "the monthly statement"), ("les frais par devise", "fees by currency"),
            ("le virement instantané", "instant transfer"), ("la clôture comptable", "the accounting close"),
        ],
        "API et partenaires": [
            ("la documentation de l’API", "the API documentation"), ("les notifications d’événements", "event notifications"),
            ("le bac à sable", "the sandbox"), ("le module de caisse partenaire", "the partner till module"),
            ("les clés d’accès", "access keys"), ("la version 3 de l’API", "version 3 of the API"),
        ],
        "Crédit marchand": [
            ("l’avance de trésorerie", "the cash advance"), ("la demande de crédit", "the credit application"),
            ("le plafond d’avance", "the advance limit"), ("les relances d’impayés", "reminders of unpaid amounts"),
            ("la simulation de remboursement", "the repayment simulator"), ("le contrat en ligne", "the online contract"),
        ],
    ]

    static let names = subjects.keys.sorted()

    static func subject(of team: String, _ language: String, _ number: Int) -> String {
        guard let all = subjects[team], !all.isEmpty else { return language == "en" ? "the product" : "le produit" }
        let subject = all[number % all.count]
        return language == "en" ? subject.en : subject.fr
    }

    static func count(of team: String) -> Int { subjects[team]?.count ?? 1 }
}
