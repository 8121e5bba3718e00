import Foundation

/// What people and teams of an invented company are called, across Europe.
enum InventedNames {
    static let given = [
        "Adèle", "Agnieszka", "Aleksander", "Alice", "Amélie", "Ana", "Anders", "Andrea", "Anna", "Antoine", "Arthur", "Astrid", "Aurélie", "Bastien",
        "Beatriz", "Benedikt", "Björn", "Camille", "Carlos", "Caroline", "Chiara", "Clara", "Clément", "Cristina", "Daniel", "David", "Diana", "Dorota",
        "Eduardo", "Elena", "Elin", "Élise", "Emil", "Emma", "Enrico", "Erik", "Eva", "Fabien", "Fatima", "Federica", "Filip", "Florence", "Francesca",
        "Frida", "Gabriel", "Giulia", "Grégoire", "Hanna", "Hannes", "Helena", "Hugo", "Ilse", "Inês", "Ingrid", "Irina", "Isabel", "Jan", "Jana", "Jasper",
        "Joana", "João", "Johanna", "Jonas", "José", "Julie", "Julien", "Karim", "Karolina", "Katarina", "Klara", "Laura", "Léa", "Leïla", "Lena", "Lorenzo",
        "Louis", "Luca", "Lucas", "Lucía", "Magdalena", "Maja", "Malik", "Marco", "Margaux", "Maria", "Marta", "Martin", "Mateusz", "Mathilde", "Maxime",
        "Mehdi", "Mikkel", "Milan", "Miriam", "Nadia", "Natalia", "Nicolas", "Nora", "Olga", "Oliver", "Oscar", "Paola", "Paul", "Paulo", "Pauline", "Petra",
        "Pierre", "Piotr", "Rafael", "Raquel", "Roman", "Rosa", "Samir", "Sara", "Sébastien", "Sofia", "Søren", "Sophie", "Stefan", "Teresa", "Thomas", "Tomás",
        "Valérie", "Vera", "Viktor", "Yasmine", "Zoé", "Zuzanna",
    ]

    static let family = [
        "Almeida", "Andersen", "Andersson", "Arnaud", "Bakker", "Barbieri", "Bauer", "Becker", "Benali", "Bergström", "Bernard", "Bianchi", "Blanc", "Bonnet",
        "Bos", "Boyer", "Caruso", "Carvalho", "Castro", "Chevalier", "Christensen", "Colombo", "Conti", "Cordeiro", "Costa", "Dąbrowska", "Da Silva", "David",
        "De Boer", "De Jong", "De Luca", "Delattre", "Díaz", "Diallo", "Dubois", "Dumont", "Dupuis", "Durand", "Dvořák", "Eriksson", "Esposito", "Fabre",
        "Faure", "Fernandes", "Ferrari", "Ferreira", "Fischer", "Fontaine", "Fournier", "Gallo", "García", "Garnier", "Gauthier", "Girard", "Gómez", "González",
        "Gruber", "Guérin", "Gustafsson", "Haddad", "Hansen", "Hartmann", "Henry", "Hernández", "Hoffmann", "Horvat", "Huber", "Jansen", "Janssens", "Jensen",
        "Johansson", "Kaczmarek", "Kamińska", "Karlsson", "Keller", "Klein", "Koch", "Kowalczyk", "Kovács", "Krause", "Lambert", "Larsen", "Lefèvre", "Legrand",
        "Lemaire", "Leroy", "Lewandowska", "Lindberg", "Lombardi", "López", "Maes", "Mancini", "Marchand", "Mariani", "Marques", "Martínez", "Masson", "Mayer",
        "Mendes", "Mercier", "Meyer", "Michel", "Moreau", "Moreira", "Morel", "Moretti", "Moulin", "Müller", "Nagy", "Neumann", "Nielsen", "Nilsson", "Novák",
        "Nowak", "Nyström", "Oliveira", "Olsen", "Ortega", "Pavlović", "Pedersen", "Peeters", "Pereira", "Pérez", "Petit", "Pinto", "Popescu", "Renard",
        "Ribeiro", "Ricci", "Richter", "Rinaldi", "Robin", "Rodrigues", "Romano", "Rossi", "Rousseau", "Roux", "Ruiz", "Sánchez", "Santos", "Schmidt",
        "Schneider", "Schulz", "Silva", "Simon", "Smit", "Sørensen", "Svensson", "Szabó", "Torres", "Tran", "Van Dijk", "Vidal", "Visser", "Vogel", "Wagner",
        "Weber", "Wiśniewska", "Wójcik", "Wolf", "Zając", "Zieliński", "Zimmermann",
    ]

    /// What a part of the company answers for; then what each of its parts does; then where; then which.
    static let domains = ["Paiements", "Comptes", "Cartes", "Crédit", "Commerçants", "Plateforme", "Données", "Mobilité", "Assurances", "Marchés"]
    static let subjects = [
        "Inscription", "Encaissement", "Relevés", "Virements", "Litiges", "Tarifs", "Partenaires", "Notifications", "Conformité", "Accueil",
    ]
    static let places = ["Paris", "Lyon", "Berlin", "Madrid", "Lisbonne", "Milan", "Varsovie", "Stockholm", "Bruxelles", "Vienne"]

    /// Letters as an address writes them.
    static func plain(_ name: String) -> String {
        let letters = name.lowercased().map { letter in special[letter] ?? String(letter).folding(options: .diacriticInsensitive, locale: nil) }
        return letters.joined().filter { $0.isASCII && $0.isLetter }
    }

    private static let special: [Character: String] = ["ø": "o", "ł": "l", "ß": "ss", "æ": "ae", "å": "a", "đ": "d"]
}
