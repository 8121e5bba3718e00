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
        self.init(place: segments.reduce(into: "") { $0 += Self.written($1) }, query: "", fragment: "")
    }

    init(place: String, query: String, fragment: String) {
        self.place = place
        self.query = query
        self.fragment = fragment
    }

    /// The path with more segments; its query and fragment are dropped.
    package func appending(_ segments: any CustomStringConvertible...) -> Path {
        Path(place: segments.reduce(into: place) { $0 += Self.written($1) }, query: "", fragment: "")
    }

    /// The path with one more parameter; nil adds nothing.
    package func query(_ name: String, _ value: (some CustomStringConvertible)?) -> Path {
        guard let value else { return self }
        let pair = name.percentEncoded + "=" + value.description.percentEncoded
        return Path(place: place, query: query.isEmpty ? pair : query + "&" + pair, fragment: fragment)
    }

    /// The path, pointing at an element of the page by its id.
    package func fragment(_ id: String) -> Path {
        Path(place: place, query: query, fragment: id.percentEncoded)
    }

    /// The path alone, without query or fragment.
    package var withoutQuery: Path { Path(place: place, query: "", fragment: "") }

    /// A browser climbs at `.` and `..` even when they are percent-encoded, so these are encoded twice and lead to no page.
    private static func written(_ segment: any CustomStringConvertible) -> String {
        switch segment.description {
        case "": ""
        case ".": "/%252E"
        case "..": "/%252E%252E"
        case let text: "/" + text.percentEncoded
        }
    }
}

extension Path: CustomStringConvertible {
    /// The address as written in a link or a `Location` header; ASCII only.
    package var description: String {
        (place.isEmpty ? "/" : place) + (query.isEmpty ? "" : "?" + query) + (fragment.isEmpty ? "" : "#" + fragment)
    }
}
