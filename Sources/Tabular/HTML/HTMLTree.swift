import CXML2

/// An HTML text as a tree, as forgiving as browsers are.
final class HTMLTree {
    private let document: htmlDocPtr

    init(_ text: String) throws(TabularError) {
        let options = HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue
        let bytes = Array(text.utf8)
        let parsed = bytes.withUnsafeBytes { buffer in
            htmlReadMemory(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), nil, "UTF-8", Int32(options))
        }
        guard let parsed else { throw TabularError(.empty, at: .start) }
        document = parsed
    }

    deinit { xmlFreeDoc(document) }

    var root: HTMLNode? { xmlDocGetRootElement(document).map { HTMLNode(pointer: $0, tree: self) } }
}
