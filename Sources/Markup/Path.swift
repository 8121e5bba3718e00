/// An address within this site: it always begins with one `/`, so it can lead nowhere else.
///
/// ```swift
/// Path("people", person.id).query("tab", "reviews").fragment("autumn")   // /people/42?tab=reviews#autumn
/// ```
package struct Path: Sendable, Hashable {
    private let place: String
    private let query: String
    private let fragment: String

    /// The first page, `/`.
    package static let root = Path()

    /// A path of segments. Each is percent-encoded whole, so a slash in one stays inside it; empty ones are left out.
    package init(_ segments: any CustomStringConvertible...) {
        self.init(segments: segments.map(\.description))
    }

    init(segments: [String]) {
        self.init(place: Self.place(after: "", segments), query: "", fragment: "")
    }

    init(place: String, query: String, fragment: String) {
        self.place = place
        self.query = query
        self.fragment = fragment
    }

    /// The path with more segments; its query and fragment are dropped.
    package func appending(_ segments: any CustomStringConvertible...) -> Path {
        Path(place: Self.place(after: place, segments.map(\.description)), query: "", fragment: "")
    }

    /// The path with one more parameter; nil adds nothing.
    @inlinable
    package func query(_ name: String, _ value: (some CustomStringConvertible)?) -> Path {
        if let value { adding(name, value.description) } else { self }
    }

    @usableFromInline
    func adding(_ name: String, _ value: String) -> Path {
        let pair = name.percentEncoded + "=" + value.percentEncoded
        return Path(place: place, query: query.isEmpty ? pair : query + "&" + pair, fragment: fragment)
    }

    /// The path, pointing at an element of the page by its id.
    package func fragment(_ id: String) -> Path {
        Path(place: place, query: query, fragment: id.percentEncoded)
    }

    /// The path alone, without query or fragment.
    package var withoutQuery: Path { Path(place: place, query: "", fragment: "") }

    private static func place(after start: String, _ segments: [String]) -> String {
        var bytes = Array(start.utf8)
        bytes.reserveCapacity(bytes.count + 64)
        for segment in segments { append(segment, to: &bytes) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A browser climbs at `.` and `..` even when they are percent-encoded, so these are encoded twice and lead to no page.
    private static func append(_ segment: String, to bytes: inout [UInt8]) {
        guard !segment.isEmpty else { return }
        bytes.append(0x2F)
        if segment.utf8.count <= 2, segment.utf8.allSatisfy({ $0 == 0x2E }) {
            bytes += String(repeating: "%252E", count: segment.utf8.count).utf8
        } else {
            bytes.appendPercentEncoded(segment)
        }
    }
}

extension Path: CustomStringConvertible {
    /// The address as written in a link or a `Location` header; ASCII only.
    package var description: String {
        let start = place.isEmpty ? "/" : place
        guard !query.isEmpty || !fragment.isEmpty else { return start }
        return start + (query.isEmpty ? "" : "?" + query) + (fragment.isEmpty ? "" : "#" + fragment)
    }
}
