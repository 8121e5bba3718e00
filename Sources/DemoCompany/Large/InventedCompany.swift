import Kernel

/// A company of any size, the same one for the same seed, size and day.
struct InventedCompany: Sendable {
    static let organization = "Nordalia"
    static let host = "nordalia.example"

    let people: [InventedPerson]
    /// By the number of who leads it.
    let teams: [Int: String]

    init(of size: Int, seed: UInt64, on today: Day) {
        var draw = SeededDraw(seed: seed)
        let line = InventedLine(of: size, &draw)
        var addresses: [String: Int] = [:]
        var crafts = [InventedCraft?](repeating: nil, count: size)
        var people: [InventedPerson] = []
        people.reserveCapacity(size)
        for number in 0..<size {
            if number >= InventedLine.first { crafts[number] = Self.craft(of: number, line, crafts, &draw) }
            people.append(Self.person(number, line, crafts[number], people, &addresses, on: today, &draw))
        }
        Self.move(&people, line, on: today, &draw)
        self.people = people
        teams = Self.names(line, of: size)
    }

    /// The first who answer to the CPO hold one craft each; below, most hold the craft of whoever they answer to.
    private static func craft(of number: Int, _ line: InventedLine, _ known: [InventedCraft?], _ draw: inout SeededDraw) -> InventedCraft? {
        let all = InventedCraft.allCases
        let drawn = all[draw.weighted(all.map(\.weight))]
        if number - InventedLine.first < all.count { return all[number - InventedLine.first] }
        let above = line.manager[number].flatMap { known[$0] }
        return draw.happens(inThousand: 700) ? above ?? drawn : drawn
    }

    private static func person(
        _ number: Int, _ line: InventedLine, _ craft: InventedCraft?, _ known: [InventedPerson], _ addresses: inout [String: Int], on today: Day,
        _ draw: inout SeededDraw
    ) -> InventedPerson {
        let given = draw.one(of: InventedNames.given) ?? "", family = draw.one(of: InventedNames.family) ?? ""
        let place = InventedPlace.all[draw.weighted(InventedPlace.all.map(\.weight))]
        let height = line.height[number], isBelow = number >= InventedLine.first
        let isRecent = isBelow && height == 0 && draw.happens(inThousand: 40)
        let joinedOn = today.adding(days: -(isRecent ? draw.number(in: 3...80) : draw.number(in: 120...4_000)))
        let leaves = isBelow && height == 0 && !isRecent && number > InventedLine.first + 20 && draw.happens(inThousand: 20)
        let address = InventedNames.plain(given) + "." + InventedNames.plain(family)
        let times = addresses[address, default: 0]
        addresses[address] = times + 1
        return InventedPerson(
            number: number, given: given, family: family, email: address + (times == 0 ? "" : String(times + 1)) + "@" + host,
            language: place.language, zone: place.zone, craft: craft, height: height, manager: line.manager[number],
            team: isBelow ? (height > 0 ? number : line.manager[number].flatMap { $0 >= InventedLine.first ? $0 : nil }) : nil,
            step: height > 0 ? height - 1 : draw.weighted([22, 38, 26, 11, 3]), joinedOn: joinedOn,
            leftOn: leaves ? max(joinedOn, today.adding(days: -draw.number(in: 5...110))) : nil, isAway: isBelow && draw.happens(inThousand: 10))
    }

    /// Some changed managers within six months, some have two.
    private static func move(_ people: inout [InventedPerson], _ line: InventedLine, on today: Day, _ draw: inout SeededDraw) {
        for number in people.indices where number >= InventedLine.first && people[number].leftOn == nil {
            guard let manager = people[number].manager, let above = line.manager[manager] else { continue }
            let others = line.reports[above].filter { $0 != manager && line.height[$0] > 0 && $0 != number }
            guard let other = draw.one(of: others) else { continue }
            if draw.happens(inThousand: 15) {
                people[number].second = other
            } else if draw.happens(inThousand: 30) {
                let day = today.adding(days: -draw.number(in: 20...150))
                let begins = [people[number].joinedOn, people[manager].joinedOn, people[other].joinedOn].max() ?? day
                if begins.adding(days: 30) < day { people[number].former = (other, day) }
            }
        }
    }

    /// A team is named after the one around it.
    private static func names(_ line: InventedLine, of size: Int) -> [Int: String] {
        var names: [Int: String] = [:]
        for number in InventedLine.first..<size where line.height[number] > 0 {
            guard let above = line.manager[number], let place = line.reports[above].firstIndex(of: number) else { continue }
            let words = [InventedNames.domains, InventedNames.subjects, InventedNames.places]
            let depth = line.depth(of: number)
            let word = words.indices.contains(depth) ? words[depth][place % words[depth].count] : String(place + 1)
            names[number] = (names[above].map { $0 + " / " } ?? "") + word
        }
        return names
    }
}

/// Where somebody works.
private struct InventedPlace {
    let zone: String
    let language: String
    let weight: Int

    static let all = [
        InventedPlace(zone: "Europe/Paris", language: "fr", weight: 52), InventedPlace(zone: "Europe/Brussels", language: "fr", weight: 8),
        InventedPlace(zone: "Europe/Berlin", language: "en", weight: 11), InventedPlace(zone: "Europe/Madrid", language: "en", weight: 9),
        InventedPlace(zone: "Europe/Lisbon", language: "en", weight: 7), InventedPlace(zone: "Europe/Warsaw", language: "en", weight: 8),
        InventedPlace(zone: "Europe/Stockholm", language: "en", weight: 5),
    ]
}
