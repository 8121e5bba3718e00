// Drawing. Coordinates are written with three decimals at most, the point as decimal mark, wherever the server runs.

/// A drawing whose own units run from (`x`, `y`) over `width` and `height`; its size on the page is for the style sheet.
package func svg(
    x: Double = 0,
    y: Double = 0,
    width: Double,
    height: Double,
    _ attributes: Attribute...,
    @HTMLBuilder content: () -> HTML
) -> HTML {
    element("svg", leading: [.viewBox(x, y, width, height)], attributes, content)
}

package func g(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("g", attributes, content)
}

package func defs(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("defs", attributes, content)
}

/// The name of a drawing or of one of its parts, read aloud and shown under the pointer.
package func svgTitle(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("title", attributes, content)
}

/// What a drawing shows, for those who cannot see it.
package func desc(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("desc", attributes, content)
}

package func path(_ outline: Outline, _ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
    shape("path", leading: [Attribute("d", outline.description)], attributes, content)
}

package func rect(
    x: Double,
    y: Double,
    width: Double,
    height: Double,
    radius: Double? = nil,
    _ attributes: Attribute...,
    @HTMLBuilder content: () -> HTML = { HTML() }
) -> HTML {
    let geometry = [Attribute("x", at: x), Attribute("y", at: y), Attribute("width", at: width), Attribute("height", at: height)]
    return shape("rect", leading: geometry + [Attribute("rx", at: radius)], attributes, content)
}

package func circle(
    x: Double,
    y: Double,
    radius: Double,
    _ attributes: Attribute...,
    @HTMLBuilder content: () -> HTML = { HTML() }
) -> HTML {
    shape("circle", leading: [Attribute("cx", at: x), Attribute("cy", at: y), Attribute("r", at: radius)], attributes, content)
}

package func line(
    x1: Double,
    y1: Double,
    x2: Double,
    y2: Double,
    _ attributes: Attribute...,
    @HTMLBuilder content: () -> HTML = { HTML() }
) -> HTML {
    let geometry = [Attribute("x1", at: x1), Attribute("y1", at: y1), Attribute("x2", at: x2), Attribute("y2", at: y2)]
    return shape("line", leading: geometry, attributes, content)
}

package func polyline(
    _ points: [(x: Double, y: Double)],
    _ attributes: Attribute...,
    @HTMLBuilder content: () -> HTML = { HTML() }
) -> HTML {
    shape("polyline", leading: [.points(points)], attributes, content)
}

package func polygon(
    _ points: [(x: Double, y: Double)],
    _ attributes: Attribute...,
    @HTMLBuilder content: () -> HTML = { HTML() }
) -> HTML {
    shape("polygon", leading: [.points(points)], attributes, content)
}

/// The `text` element.
package func svgText(x: Double, y: Double, _ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("text", leading: [Attribute("x", at: x), Attribute("y", at: y)], attributes, content)
}

package func tspan(
    x: Double? = nil,
    y: Double? = nil,
    dx: Double? = nil,
    dy: Double? = nil,
    _ attributes: Attribute...,
    @HTMLBuilder content: () -> HTML
) -> HTML {
    let geometry = [Attribute("x", at: x), Attribute("y", at: y), Attribute("dx", at: dx), Attribute("dy", at: dy)]
    return element("tspan", leading: geometry, attributes, content)
}

/// Draws again what the same page holds under an id.
package func use(
    _ id: String,
    x: Double? = nil,
    y: Double? = nil,
    width: Double? = nil,
    height: Double? = nil,
    _ attributes: Attribute...
) -> HTML {
    let geometry = [Attribute("x", at: x), Attribute("y", at: y), Attribute("width", at: width), Attribute("height", at: height)]
    return shape("use", leading: [.fragment(id)] + geometry, attributes) { HTML() }
}

/// Draws what a file of this site holds under the id its path ends with.
package func use(href path: Path, _ attributes: Attribute...) -> HTML {
    shape("use", leading: [.href(path)], attributes) { HTML() }
}

package func symbol(
    id: String,
    x: Double = 0,
    y: Double = 0,
    width: Double,
    height: Double,
    _ attributes: Attribute...,
    @HTMLBuilder content: () -> HTML
) -> HTML {
    element("symbol", leading: [.id(id), .viewBox(x, y, width, height)], attributes, content)
}

package func clipPath(id: String, _ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("clipPath", leading: [.id(id)], attributes, content)
}

package func pattern(
    id: String,
    width: Double,
    height: Double,
    _ attributes: Attribute...,
    @HTMLBuilder content: () -> HTML
) -> HTML {
    let geometry = [Attribute("width", at: width), Attribute("height", at: height), Attribute("patternUnits", "userSpaceOnUse")]
    return element("pattern", leading: [.id(id)] + geometry, attributes, content)
}

/// An element of a drawing, which closes itself when nothing is inside.
private func shape(_ name: StaticString, leading: [Attribute], _ attributes: [Attribute], _ content: () -> HTML) -> HTML {
    let content = content()
    guard content.isEmpty else { return element(name, leading: leading, attributes) { content } }
    var bytes = emptyElement(name, leading: leading, attributes).bytes
    bytes.insert(0x2F, at: bytes.count - 1)
    return HTML(bytes: bytes)
}
