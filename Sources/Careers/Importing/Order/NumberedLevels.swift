/// Names that differ by one number say their own order: `Level 1`, `Level 2`; `P3`, `P4`.
enum NumberedLevels {
    /// The number of each name; nil unless every name is the same around a number of its own.
    static func numbers(of names: [String]) -> [Int]? {
        let parts = names.map(parts)
        guard names.count > 1, Set(parts.map(\.around)).count == 1 else { return nil }
        let numbers = parts.compactMap(\.number)
        return numbers.count == names.count && Set(numbers).count == names.count ? numbers : nil
    }

    private static func parts(_ name: String) -> (around: String, number: Int?) {
        let groups = name.split { !$0.isASCII || !$0.isNumber }
        guard groups.count == 1, let digits = groups.first else { return (name, nil) }
        return (name[..<digits.startIndex].lowercased() + "#" + name[digits.endIndex...].lowercased(), Int(digits))
    }
}
