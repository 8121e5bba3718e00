/// Keys made from names, each given once.
struct KeyRing {
    private let base: String
    private var counts: [String: Int] = [:]

    init(otherwise base: String) { self.base = base }

    mutating func key(for name: String) -> String {
        let slug = Slug.of(name)
        let wanted = slug.isEmpty ? base : Self.cut(slug, to: 80)
        guard counts[wanted] != nil else {
            counts[wanted] = 1
            return wanted
        }
        while true {
            let count = (counts[wanted] ?? 1) + 1
            counts[wanted] = count
            let key = Self.cut(wanted, to: 72) + "-\(count)"
            if counts[key] == nil {
                counts[key] = 1
                return key
            }
        }
    }

    private static func cut(_ slug: String, to length: Int) -> String {
        var cut = slug.prefix(length)
        while cut.last == "-" { cut.removeLast() }
        return String(cut)
    }
}
