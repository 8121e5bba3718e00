extension DemoPeople {
    /// Nobody is asked more than six times.
    static let reviewed = [
        DemoMember("Claire Aubertin", .product, level: 5, strength: (0, 2), peers: ["Gaïa Fontanesi", "Jonas Feldkamp", "Oskar Nyholm"]),
        DemoMember("Gaïa Fontanesi", .design, level: 5, strength: (-1, 0), peers: ["Claire Aubertin", "Jonas Feldkamp", "Solène Kerbrat"]),
        DemoMember("Tomasz Lindqvist", .product, level: 4, strength: (-2, 1), peers: ["Solène Kerbrat", "Léa Brandström", "Jonas Feldkamp", "Oskar Nyholm"]),
        DemoMember("Inès Vauquelin", .product, level: 3, strength: (5, 8), peers: ["Ruben Achterberg", "Léa Brandström", "Jonas Feldkamp", "Oskar Nyholm"]),
        DemoMember("Ruben Achterberg", .product, level: 2, strength: (-3, 1), peers: ["Inès Vauquelin", "Léa Brandström", "Jonas Feldkamp", "Piotr Zarembski"]),
        DemoMember("Solène Kerbrat", .product, level: 3, strength: (2, 4), peers: ["Tomasz Lindqvist", "Piotr Zarembski", "Oskar Nyholm", "Ilse Vandamme"]),
        DemoMember("Ilse Vandamme", .product, level: 1, strength: (-2, 3), peers: ["Maëlys Thévenin", "Solène Kerbrat", "Yasmine Belhadj"]),
        DemoMember("Yasmine Belhadj", .product, level: 2, strength: (0, 0), peers: ["Piotr Zarembski", "Oskar Nyholm", "Ruben Achterberg", "Ilse Vandamme"]),
        DemoMember("Léa Brandström", .design, level: 3, strength: (3, 5), peers: ["Inès Vauquelin", "Ruben Achterberg", "Jonas Feldkamp", "Piotr Zarembski"]),
        DemoMember("Piotr Zarembski", .design, level: 2, strength: (0, 4), peers: ["Solène Kerbrat", "Yasmine Belhadj", "Oskar Nyholm", "Léa Brandström"]),
        DemoMember("Maëlys Thévenin", .design, level: 2, strength: (-4, -1), peers: ["Ilse Vandamme", "Claire Aubertin", "Léa Brandström"]),
    ]

    /// Each line of the file: name, address, manager's address, whether English is their language.
    static let lines: [(name: String, email: String, manager: String, language: String)] = csv.split(separator: "\n").dropFirst().map { line in
        let cells = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
        return ("\(cells[1]) \(cells[2])", cells[3], cells[7], cells[8])
    }

    static func email(_ name: String) -> String { lines.first { $0.name == name }?.email ?? "" }
    static func language(_ name: String) -> String { lines.first { $0.name == name }?.language ?? "fr" }

    static func manager(of name: String) -> String? {
        let address = lines.first { $0.name == name }?.manager ?? ""
        return lines.first { $0.email == address }?.name
    }

    static func reports(of name: String) -> [String] {
        lines.filter { $0.manager == email(name) }.map(\.name)
    }
}
