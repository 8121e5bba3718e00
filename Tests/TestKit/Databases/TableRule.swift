/// What a table refuses by itself, read in the text of its catalogue.
enum TableRule {
    /// Each `CHECK (…)` of a text, told by the columns, values and comparisons in it: PostgreSQL writes a rule anew, with casts, parentheses and no BETWEEN.
    static func checks(in text: String, columns: Set<String>) -> [String] {
        text.ranges(of: "CHECK (").map { start in "check of " + words(String(inside(text[start.upperBound...])), columns).joined(separator: " ") }
    }

    /// What a trigger watches: `trigger before update label`. Only PostgreSQL empties a table at once.
    static func triggers(in text: String) -> [String] {
        guard let watched = text.firstMatch(of: /(BEFORE|AFTER) (.+?) ON\b/) else { return ["trigger that cannot be read: \(text)"] }
        let changes = watched.output.2.split(separator: " OR ").filter { $0 != "TRUNCATE" }
        return changes.map { change in
            let names = change.split { ", \n".contains($0) }.map(String.init)
            return (["trigger", watched.output.1.lowercased(), (names.first ?? "").lowercased()] + names.dropFirst(2).sorted()).joined(separator: " ")
        }
    }

    /// Up to the parenthesis that closes it.
    private static func inside(_ text: Substring) -> Substring {
        var depth = 1
        let end = text.firstIndex { character in
            if character == "(" { depth += 1 }
            if character == ")" { depth -= 1 }
            return depth == 0
        }
        return text[..<(end ?? text.endIndex)]
    }

    private static func words(_ text: String, _ columns: Set<String>) -> [String] {
        let known = columns.union(["NULL", "NOT", "AND", "OR"])
        let uncast = text.replacing(/::(?:double precision|character varying|\w+)(?:\[\])?/, with: "")
        let values = uncast.matches(of: /'[^']*'/).map { String($0.output) }
        let plain = uncast.replacing(/'[^']*'/, with: " ").replacing("NOT IN", with: "<>").replacing(" IN ", with: " = ").replacing("BETWEEN", with: ">= <=")
        let comparisons = plain.matches(of: /<>|>=|<=|>|<|=/).map { String($0.output) }
        let names = plain.matches(of: /\w+/).map { String($0.output) }.filter { known.contains($0) || Int($0) != nil }
        return Set(names + values + comparisons).sorted()
    }
}
