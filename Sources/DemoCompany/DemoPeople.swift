/// The people of Alizé Paiements, an invented payment company, as its HR tool would export them.
enum DemoPeople {
    static let organization = "Alizé Paiements"

    /// Whoever set the site up: the only one not in the file.
    static let administrator = (given: "Hélène", family: "Dastugue", email: "helene.dastugue@alize.example")

    static let hr = "\(administrator.given) \(administrator.family)"

    static let csv = """
        matricule;prénom;nom;adresse e-mail;poste;métier;équipe;manager;langue;date d'entrée;rôle
        A001;Edmond;Valtier;edmond.valtier@alize.example;Directeur général;Direction;;;fr;2018-03-01;ceo
        A002;Hélène;Dastugue;helene.dastugue@alize.example;Partenaire RH;Ressources humaines;;edmond.valtier@alize.example;fr;2020-01-06;hr
        A003;Matteo;Orsenne;matteo.orsenne@alize.example;CPO;Produit;;edmond.valtier@alize.example;fr;2022-09-05;cpo
        A004;Claire;Aubertin;claire.aubertin@alize.example;Head of Product;Produit;Commerçants;matteo.orsenne@alize.example;fr;2021-04-12;head
        A005;Gaïa;Fontanesi;gaia.fontanesi@alize.example;Head of Design;Design;Design;matteo.orsenne@alize.example;fr;2021-10-04;head
        A006;Tomasz;Lindqvist;tomasz.lindqvist@alize.example;Lead PM;Produit;Encaissement;claire.aubertin@alize.example;en;2022-02-14;
        A007;Inès;Vauquelin;ines.vauquelin@alize.example;Senior PM;Produit;Encaissement;tomasz.lindqvist@alize.example;fr;2023-01-09;
        A008;Ruben;Achterberg;ruben.achterberg@alize.example;Product Manager;Produit;Encaissement;tomasz.lindqvist@alize.example;en;2024-05-13;
        A009;Solène;Kerbrat;solene.kerbrat@alize.example;Senior PM;Produit;Fraude et risque;claire.aubertin@alize.example;fr;2022-11-02;
        A010;Ilse;Vandamme;ilse.vandamme@alize.example;Associate PM;Produit;Commerçants;claire.aubertin@alize.example;fr;2026-02-02;
        A011;Léa;Brandström;lea.brandstrom@alize.example;Senior Product Designer;Design;Encaissement;gaia.fontanesi@alize.example;fr;2022-06-20;
        A012;Piotr;Zarembski;piotr.zarembski@alize.example;Product Designer;Design;Fraude et risque;gaia.fontanesi@alize.example;en;2023-09-18;
        A013;Maëlys;Thévenin;maelys.thevenin@alize.example;Product Designer;Design;Commerçants;gaia.fontanesi@alize.example;fr;2025-03-03;
        A014;Jonas;Feldkamp;jonas.feldkamp@alize.example;Engineering Manager;Ingénierie;Encaissement;matteo.orsenne@alize.example;en;2021-07-05;
        A015;Oskar;Nyholm;oskar.nyholm@alize.example;Lead Data Analyst;Data;Fraude et risque;matteo.orsenne@alize.example;en;2023-03-27;
        A016;Yasmine;Belhadj;yasmine.belhadj@alize.example;Product Manager;Produit;Fraude et risque;solene.kerbrat@alize.example;fr;2025-01-13;
        """

    /// Who a visitor may sign in as, to see what each role sees.
    static let visitors = [
        "helene.dastugue@alize.example", "matteo.orsenne@alize.example", "claire.aubertin@alize.example", "tomasz.lindqvist@alize.example",
        "ines.vauquelin@alize.example", "edmond.valtier@alize.example",
    ]
}

extension DemoPeople {
    /// As their line of the file says.
    static func speaksEnglish(_ email: String) -> Bool {
        csv.split(separator: "\n").contains { line in
            let cells = line.split(separator: ";", omittingEmptySubsequences: false)
            return cells.count > 8 && cells[3] == email && cells[8] == "en"
        }
    }
}
