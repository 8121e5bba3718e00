import Kernel
import Markup

/// What can stand in a path: it reads back exactly what it wrote, or nothing.
package protocol PathParameter: Sendable, CustomStringConvertible {
    init?(_ description: String)
}

extension ID: PathParameter {}
extension Int: PathParameter {}
extension Day: PathParameter {}

/// The one definition of an address: links are made from it and requests are matched against it.
///
///     static let person = Place<PersonID>("people/:person")
///     person(id)          // the link
package struct Place<each Parameter: PathParameter>: Sendable {
    /// `/people/:person`, as the router reads it.
    package let pattern: String
    private let template: PathTemplate

    package init(_ pattern: String) {
        self.pattern = "/" + pattern
        template = PathTemplate(pattern)
    }

    package func callAsFunction(_ parameter: repeat each Parameter) -> Path {
        var values: [String] = []
        repeat values.append((each parameter).description)
        return template.filled(with: values)
    }

    /// Reads the parameters of a request for this place.
    /// - Throws: `Refusal.notFound` when one is malformed: such an object cannot exist.
    func parameters(of call: borrowing Call) throws -> (repeat each Parameter) {
        let names = PatternNames(pattern)
        return (repeat try names.next((each Parameter).self, in: call.parameters))
    }
}

/// The parameter names of a pattern, in order.
private final class PatternNames {
    private var rest: ArraySlice<Substring>

    init(_ pattern: String) {
        rest = pattern.split(separator: "/").filter { $0.hasPrefix(":") }[...]
    }

    func next<P: PathParameter>(_ type: P.Type, in values: [String: String]) throws -> P {
        guard let name = rest.popFirst(), let text = values[String(name.dropFirst())], let value = P(text) else { throw Refusal.notFound }
        return value
    }
}

/// A place without parameters: `FixedPlace("people")`.
package typealias FixedPlace = Place<>
