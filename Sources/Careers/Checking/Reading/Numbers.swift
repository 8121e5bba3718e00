/// Numbers written in letters. "Un" and "one" are articles as often as numbers, and are left out.
enum Numbers {
    static let values: [String: Int] = [
        "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12,
        "quinze": 15, "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "cent": 100, "mille": 1000,
        "two": 2, "three": 3, "four": 4, "five": 5, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
        "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "ninety": 90, "hundred": 100, "thousand": 1000,
        "moitie": -2, "half": -2, "tiers": -3, "third": -3, "quart": -4, "double": -5, "twice": -5,
    ]

    /// "Forty-eight" and « quatre-vingt-dix » read as one number.
    static func joined(_ words: [String]) -> [String] {
        var joined: [String] = []
        for word in words {
            guard let value = values[word] ?? small[word], value > 0, let last = joined.last.flatMap({ values[$0] ?? Int($0) }) else {
                joined.append(word)
                continue
            }
            let sum = last == 4 && word.hasPrefix("vingt") ? 80 : tens.contains(last) && value < 20 && last > value ? last + value : nil
            if let sum { joined[joined.count - 1] = String(sum) } else { joined.append(word) }
        }
        return joined
    }

    private static let tens: Set<Int> = [20, 30, 40, 50, 60, 70, 80, 90]
    private static let small = ["vingts": 20, "one": 1, "un": 1]
}
