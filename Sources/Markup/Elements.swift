// What every element function is made of.

func element(_ name: StaticString, leading: [Attribute] = [], _ attributes: [Attribute], _ content: () -> HTML) -> HTML {
    let content = content().bytes
    let tags = TagPair(name, leading: leading, attributes)
    let bytes = [UInt8](count: tags.openingCount + content.count + tags.closingCount) { pen in
        tags.open(&pen)
        pen.write(content)
        tags.close(&pen)
    }
    return HTML(bytes: bytes)
}

/// An element that never has content, nor an end tag.
func emptyElement(_ name: StaticString, leading: [Attribute] = [], _ attributes: [Attribute] = []) -> HTML {
    let tags = TagPair(name, leading: leading, attributes)
    return HTML(bytes: [UInt8](count: tags.openingCount) { tags.open(&$0) })
}

/// HTML drops one line feed after `<pre>` and `<textarea>`: where the content begins with one, write it twice.
func keepingFirstLineFeed(_ content: HTML) -> HTML {
    guard let first = content.bytes.first, first == 0x0A || first == 0x0D else { return content }
    return HTML(bytes: [0x0A] + content.bytes)
}
