/// An attribute of an element. Only the constructors of `Attributes.swift` and `SVGAttributes.swift` make one, so no inline
/// event handler, no `style` and no unchecked address can be written.
///
/// When the same attribute is given twice to one element the first is kept, except `class`, whose names add up.
package struct Attribute: Sendable {
    enum Form: Sendable {
        case absent
        case flag(StaticString)
        case text(StaticString, String)
        case number(StaticString, Double)
        case data(StaticString, String)
        case aria(StaticString, String)
        case group([Attribute])
    }

    let form: Form

    init(_ form: Form) {
        self.form = form
    }

    /// An attribute with a value; nil leaves the attribute out.
    init(_ name: StaticString, _ value: String?) {
        form = if let value { .text(name, value) } else { .absent }
    }

    init(_ name: StaticString, _ value: Int?) {
        form = if let value { .text(name, String(value)) } else { .absent }
    }

    /// An attribute that says yes by being there.
    init(_ name: StaticString, if isPresent: Bool) {
        form = isPresent ? .flag(name) : .absent
    }

    /// The attribute if the condition holds, nothing otherwise.
    package func when(_ condition: Bool) -> Attribute {
        condition ? self : Attribute(.absent)
    }

    /// Several attributes passed as one, as a component does with those it was given.
    package static func all(_ attributes: [Attribute]) -> Attribute {
        Attribute(.group(attributes))
    }
}
