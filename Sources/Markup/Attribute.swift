/// An attribute of an element. Only the constructors of `Attributes.swift` and `SVGAttributes.swift` make one, so no inline
/// event handler, no `style` and no unchecked address can be written.
///
/// When the same attribute is given twice to one element the first is kept, except `class`, whose names add up.
package struct Attribute: Sendable {
    enum Kind: UInt8, Sendable {
        case absent, flag, text, data, aria, group
    }

    let name: StaticString
    let kind: Kind
    let value: String
    let group: [Attribute]

    init(_ kind: Kind, _ name: StaticString = "", _ value: String = "", group: [Attribute] = []) {
        self.kind = kind
        self.name = name
        self.value = value
        self.group = group
    }

    /// An attribute with a value; nil leaves the attribute out.
    init(_ name: StaticString, _ value: String?) {
        self.init(value == nil ? .absent : .text, name, value ?? "")
    }

    init(_ name: StaticString, _ value: Int?) {
        self.init(name, value.map { String($0) })
    }

    /// An attribute that says yes by being there.
    init(_ name: StaticString, if isPresent: Bool) {
        self.init(isPresent ? .flag : .absent, name)
    }

    /// The attribute if the condition holds, nothing otherwise.
    package func when(_ condition: Bool) -> Attribute {
        condition ? self : Attribute(.absent)
    }

    /// Several attributes passed as one, as a component does with those it was given.
    package static func all(_ attributes: [Attribute]) -> Attribute {
        Attribute(.group, group: attributes)
    }
}
