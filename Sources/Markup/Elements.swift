// What every element function is made of.

func element(_ name: StaticString, _ attributes: [Attribute], _ content: () -> HTML) -> HTML {
    let content = content()
    var writer = HTMLWriter(capacity: content.bytes.count + 2 * name.utf8CodeUnitCount + 5 + 32 * attributes.count)
    writer.open(name, attributes)
    writer.append(content)
    writer.close(name)
    return HTML(bytes: writer.bytes)
}

/// An element that never has content, nor an end tag.
func emptyElement(_ name: StaticString, _ attributes: [Attribute]) -> HTML {
    var writer = HTMLWriter(capacity: name.utf8CodeUnitCount + 2 + 32 * attributes.count)
    writer.open(name, attributes)
    return HTML(bytes: writer.bytes)
}

/// HTML drops one line feed after `<pre>` and `<textarea>`: where the content begins with one, write it twice.
func keepingFirstLineFeed(_ content: HTML) -> HTML {
    guard let first = content.bytes.first, first == 0x0A || first == 0x0D else { return content }
    return HTML(bytes: [0x0A] + content.bytes)
}
