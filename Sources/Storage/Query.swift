/// SQL text with its bound values. Only literals reach the text; everything interpolated becomes a binding,
/// so a query cannot be built from somebody's input.
package struct Query: Sendable, ExpressibleByStringInterpolation {
    enum Part: Sendable {
        case text(String)
        case binding(Value)
        case rowLock
        /// Says nothing: what follows is as long as what it was given.
        case anyLength
    }

    var parts: [Part]

    package init(stringLiteral text: String) {
        parts = [.text(text)]
    }

    package init(stringInterpolation: StringInterpolation) {
        parts = stringInterpolation.parts
    }

    /// Locks the rows read until the transaction ends. SQLite has one writer, so there it says nothing.
    package static var forUpdate: Query { Query(parts: [.rowLock]) }

    package static var nothing: Query { Query(parts: []) }

    package static func + (left: Query, right: Query) -> Query {
        Query(parts: left.parts + [.text(" ")] + right.parts)
    }

    private init(parts: [Part]) {
        self.parts = parts
    }

    /// Longer lists are asked too seldom for their text to be kept.
    static let longestKept = 1024

    /// Whether its text depends on how many rows, or on how long a list, it was given: there are as many such texts as lengths, and none is worth keeping.
    package var isOfAnyLength: Bool { parts.contains { if case .anyLength = $0 { true } else { false } } }

    /// The text with `$1, $2...` and the values in that order. Both engines number parameters so.
    package func rendered(for dialect: Dialect) -> (text: String, bindings: [Value]) {
        var text = ""
        var bindings: [Value] = []
        for part in parts {
            switch part {
            case .text(let literal): text += literal
            case .binding(let value):
                bindings.append(value)
                text += "$\(bindings.count)"
            case .rowLock: text += dialect == .postgres ? "FOR UPDATE" : ""
            case .anyLength: break
            }
        }
        return (text, bindings)
    }
}

extension Query {
    package struct StringInterpolation: StringInterpolationProtocol {
        var parts: [Part] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            parts.reserveCapacity(interpolationCount * 2 + 1)
        }

        package mutating func appendLiteral(_ literal: String) {
            if !literal.isEmpty { parts.append(.text(literal)) }
        }

        package mutating func appendInterpolation(_ value: some StorageValue) {
            parts.append(.binding(value.stored))
        }

        /// An optional value; the label keeps the compiler from taking it for a debug description.
        package mutating func appendInterpolation(orNull value: (some StorageValue)?) {
            parts.append(.binding(value?.stored ?? .null))
        }

        /// A part of a query, with its own bindings: predicates, orders, common sub-selects.
        package mutating func appendInterpolation(_ query: Query) {
            parts.append(contentsOf: query.parts)
        }

        /// `IN (\(list: ids))`: one parameter each, the last one again up to the next power of two: a query then has a text for each power, worth
        /// keeping, and not for each length. Longer lists stay as they are. An empty list matches nothing.
        package mutating func appendInterpolation(list values: some Collection<some StorageValue>) {
            var stored = values.map { $0.stored }
            guard let last = stored.last else { return parts.append(.text("NULL")) }
            if stored.count > Query.longestKept {
                parts.append(.anyLength)
            } else {
                while stored.count & (stored.count - 1) != 0 { stored.append(last) }
            }
            for (index, value) in stored.enumerated() {
                if index > 0 { parts.append(.text(", ")) }
                parts.append(.binding(value))
            }
        }

        /// `VALUES \(rows: rows)`: several rows in one statement.
        package mutating func appendInterpolation(rows: some Collection<Query>) {
            parts.append(.anyLength)
            for (index, row) in rows.enumerated() {
                if index > 0 { parts.append(.text(", ")) }
                parts.append(contentsOf: row.parts)
            }
        }
    }
}
