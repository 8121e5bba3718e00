import Kernel

extension DemoPeople {
    /// Who leads a team.
    static let leads = [
        "Tomasz Lindqvist", "Margaux Delcourt", "Solène Kerbrat", "Sunniva Kjeldsen", "Paloma Iriarte", "Anselm Brodersen", "Aurelio Santangeli",
    ]

    /// Who answers for a craft, by its key.
    static let staffRepresentative = "Ruben Achterberg"
    static let craftLeads = [
        ("produit", "Claire Aubertin"), ("design", "Gaïa Fontanesi"), ("data", "Oskar Nyholm"), ("ingenierie", "Jonas Feldkamp"),
    ]

    /// The file names crafts once, in French.
    static let craftNames = [
        ("produit", "Produit", "Product"), ("ingenierie", "Ingénierie", "Engineering"), ("direction", "Direction", "Management"),
        ("ressources-humaines", "Ressources humaines", "Human resources"),
    ]
}

extension DemoStory {
    /// What HR completes once the people and the framework are there: English names, leads, levels.
    mutating func settle() async throws {
        let hr = try await visitor(DemoPeople.hr)
        try await register.readPeople(hr)
        try await register.readLadders(hr)
        for (key, french, english) in DemoPeople.craftNames {
            guard let craft = register.crafts[key] else { throw DemoProblem("there is no craft \(key)") }
            try await hr.send("/crafts/\(craft)/edit", [("name_fr", french), ("name_en", english), ("version", "1")])
        }
        let today = time.day(-DemoCycle.beginning).description
        for (key, name) in DemoPeople.craftLeads {
            try await hr.send(
                "/relations/new",
                [("kind", "craft_lead"), ("holder", try register.person(name)), ("craft", register.crafts[key] ?? ""), ("from_on", today)])
        }
        try await hr.send(
            "/relations/new", [("kind", "staff_representative"), ("holder", try register.person(DemoPeople.staffRepresentative)), ("from_on", today)])
        try await hr.send(
            "/roles/new",
            [("person", try register.person(DemoPeople.coach)), ("role", "coach"), ("from_on", today), ("to_on", time.day(120).description)])
        let present = DemoMember.all.filter { DemoPeople.line($0.name)?.joinedAgo == nil }
        for name in DemoPeople.leads where present.contains(where: { $0.name == name }) { try await nameLead(name, by: hr, from: today) }
        try await setLevels(present, round: 0, by: hr, from: today)
    }
}
