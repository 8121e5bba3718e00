/// The two tags around an element's content, with the attributes of the first.
struct TagPair {
    let name: StaticString
    let leading: [Attribute]
    let attributes: [Attribute]

    /// - Parameter leading: what the element function asks for by name, written before the caller's own attributes.
    @inline(__always)
    init(_ name: StaticString, leading: [Attribute] = [], _ attributes: [Attribute]) {
        self.name = name
        self.leading = leading
        self.attributes = attributes.merged
    }

    var openingCount: Int { 2 + name.utf8CodeUnitCount + leading.byteCount + attributes.byteCount }
    var closingCount: Int { 3 + name.utf8CodeUnitCount }

    @inline(__always)
    func open(_ pen: inout Pen) {
        pen.write(0x3C)
        pen.write(name)
        leading.write(to: &pen)
        attributes.write(to: &pen)
        pen.write(0x3E)
    }

    @inline(__always)
    func close(_ pen: inout Pen) {
        pen.write("</")
        pen.write(name)
        pen.write(0x3E)
    }
}
