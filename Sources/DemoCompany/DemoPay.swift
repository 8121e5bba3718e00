/// What the company pays: bands by craft, level and zone, and a file of what each person is paid.
enum DemoPay {
    static let zones = [("FR", "France", "France"), ("UK", "Royaume-Uni", "United Kingdom")]

    /// Ladders by the key of their craft.
    static let ladders = [
        ("produit", "product-management", [42, 52, 64, 80, 98, 120]), ("design", "product-design", [40, 49, 60, 76, 92]),
        ("data", "data-analysis", [43, 53, 66, 83]),
        ("ingenierie", "engineering-management", [55, 69, 86, 105]),
    ]

    /// In thousands, of the first day and of a year later, when everything rose by three hundredths.
    static func bands(from first: String, then second: String) -> String {
        var lines = ["ladder,level,zone,currency,minimum,middle,maximum,from"]
        for (day, percent) in [(first, 100), (second, 103)] {
            for (_, ladder, middles) in ladders {
                for (index, middle) in middles.enumerated() {
                    for (zone, currency, share) in [("FR", "EUR", 100), ("UK", "GBP", 96)] {
                        let amount = middle * percent * share / 10
                        let (least, most) = (amount * 88 / 100, amount * 113 / 100)
                        lines.append("\(ladder),\(index + 1),\(zone),\(currency),\(least),\(amount),\(most),\(day)")
                    }
                }
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Two of them are not known: somebody without pay, somebody without a zone.
    static func people(from day: String) -> String {
        var lines = ["email,pay,currency,working time,zone,from"]
        for member in DemoMember.all where member.name != "Signe Halvorsen" {
            guard let line = DemoPeople.line(member.name), let middles = ladders.first(where: { $0.0 == member.craft })?.2,
                middles.indices.contains(member.level(2) - 1)
            else { continue }
            let isBritish = line.language == "en"
            let place = place(of: member.name)
            let share = DemoDraw.number(member.name + "|share", below: 11) == 0 ? 80 : 100
            let fullTime = middles[member.level(2) - 1] * 103 * (isBritish ? 96 : 100) / 10 * place / 100
            let zone = member.name == "Lucía Ferrández" ? "" : isBritish ? "UK" : "FR"
            lines.append("\(line.email),\(fullTime * share / 100),\(isBritish ? "GBP" : "EUR"),\(share),\(zone),\(day)")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// In hundredths of the middle of the band.
    private static func place(of name: String) -> Int {
        switch name {
        case "Lotte Vermeiren": 83
        case "Nikos Papadakis": 85
        case "Viktor Ahlgren": 118
        case "Tomasz Lindqvist": 116
        default: 90 + DemoDraw.number(name + "|pay", below: 22)
        }
    }
}
