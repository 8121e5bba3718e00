import CXML2

/// A node of a tree, which lives as long as one of its nodes is held.
struct HTMLNode {
    let pointer: xmlNodePtr
    let tree: HTMLTree

    var name: String { isElement ? pointer.pointee.name.map { String(cString: $0).lowercased() } ?? "" : "" }
    var isElement: Bool { pointer.pointee.type == XML_ELEMENT_NODE }
    var line: Int { max(1, Int(xmlGetLineNo(pointer))) }

    /// What a text node says.
    var text: String? {
        guard pointer.pointee.type == XML_TEXT_NODE || pointer.pointee.type == XML_CDATA_SECTION_NODE else { return nil }
        return pointer.pointee.content.map { String(cString: $0) }
    }

    var children: [HTMLNode] {
        var (nodes, next) = ([HTMLNode](), pointer.pointee.children)
        while let node = next {
            nodes.append(HTMLNode(pointer: node, tree: tree))
            next = node.pointee.next
        }
        return nodes
    }

    /// A number of columns or rows; nonsense is one.
    func span(_ attribute: String, most: Int) -> Int {
        var next = pointer.pointee.properties
        while let property = next {
            if let name = property.pointee.name, String(cString: name).lowercased() == attribute {
                let text = property.pointee.children.flatMap { $0.pointee.content }.map { String(cString: $0) } ?? ""
                return min(most, max(1, Int(text.withoutOuterBlanks) ?? 1))
            }
            next = property.pointee.next
        }
        return 1
    }
}
