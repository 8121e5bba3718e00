/// Somebody of the small company in which the game is played.
struct Member: Sendable, Hashable {
    let givenName: String
    let familyName: String
    let role: String
    let team: String
    let manager: String
    let language: String

    var email: String { "\(givenName.lowercased()).\(familyName.lowercased())@swap.example" }
    var name: String { "\(givenName) \(familyName)" }

    static let hr = Member("Helga", "Norden", role: "hr", team: "Maison")
    static let cpo = Member("Carl", "Pohlmann", role: "cpo", team: "Maison")
    static let manager = Member("Marta", "Lindholm", team: "Maison", manager: cpo)
    static let subject = Member("Sven", "Ahlborg", team: "Coeur", manager: manager)
    static let staff = Member("Sybille", "Rothmund", team: "Maison")
    static let keeper = Member("Otto", "Weisskopf", team: "Maison")
    /// The two who may be swapped first.
    static let authors = [
        Member("Alba", "Ferreira", team: "Bord", manager: cpo, language: "fr"), Member("Boris", "Novakov", team: "Bord", manager: cpo),
        Member("Clara", "Duvivier", team: "Bord", manager: cpo), Member("Diego", "Santander", team: "Bord", manager: cpo),
        Member("Elsa", "Wikstrom", team: "Bord", manager: cpo),
    ]
    static let all = [hr, cpo, manager, subject, staff, keeper] + authors
    static let holders = [hr, staff, keeper]

    private init(_ givenName: String, _ familyName: String, role: String = "", team: String, manager: Member? = nil, language: String = "en") {
        (self.givenName, self.familyName, self.role, self.team, self.language) = (givenName, familyName, role, team, language)
        self.manager = manager?.email ?? ""
    }

    /// The company as an HR tool would export it.
    static var file: String {
        let header = "matricule;prénom;nom;adresse e-mail;poste;métier;équipe;manager;langue;date d'entrée;rôle;externe"
        let lines = all.enumerated().map { index, member in
            [
                "G\(100 + index)", member.givenName, member.familyName, member.email, "Poste", "Produit", member.team, member.manager, member.language,
                "2020-01-06",
                member.role, "",
            ].joined(separator: ";")
        }
        return ([header] + lines).joined(separator: "\n")
    }
}
