// The parts of a page.

package func div(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
    element("div", attributes, content)
}

package func section(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
    element("section", attributes, content)
}

package func article(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("article", attributes, content)
}

package func header(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("header", attributes, content)
}

package func footer(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("footer", attributes, content)
}

package func main(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("main", attributes, content)
}

package func nav(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("nav", attributes, content)
}

package func aside(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("aside", attributes, content)
}

package func figure(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("figure", attributes, content)
}

package func figcaption(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("figcaption", attributes, content)
}

package func details(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("details", attributes, content)
}

package func summary(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("summary", attributes, content)
}

package func dialog(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("dialog", attributes, content)
}

package func template(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("template", attributes, content)
}

package func noscript(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("noscript", attributes, content)
}
