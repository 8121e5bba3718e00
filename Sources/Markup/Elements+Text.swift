// Headings, paragraphs and what runs inside a line.

package func h1(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("h1", attributes, content)
}

package func h2(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("h2", attributes, content)
}

package func h3(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("h3", attributes, content)
}

package func h4(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("h4", attributes, content)
}

package func h5(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("h5", attributes, content)
}

package func h6(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("h6", attributes, content)
}

package func p(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("p", attributes, content)
}

package func span(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
    element("span", attributes, content)
}

package func strong(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("strong", attributes, content)
}

package func em(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("em", attributes, content)
}

package func b(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("b", attributes, content)
}

package func small(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("small", attributes, content)
}

package func mark(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("mark", attributes, content)
}

package func del(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("del", attributes, content)
}

package func ins(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("ins", attributes, content)
}

package func code(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("code", attributes, content)
}

package func kbd(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("kbd", attributes, content)
}

package func sup(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("sup", attributes, content)
}

package func sub(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("sub", attributes, content)
}

package func abbr(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("abbr", attributes, content)
}

package func cite(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("cite", attributes, content)
}

package func q(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("q", attributes, content)
}

package func bdi(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("bdi", attributes, content)
}

package func blockquote(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("blockquote", attributes, content)
}

package func br(_ attributes: Attribute...) -> HTML {
    emptyElement("br", attributes)
}

package func wbr(_ attributes: Attribute...) -> HTML {
    emptyElement("wbr", attributes)
}

package func hr(_ attributes: Attribute...) -> HTML {
    emptyElement("hr", attributes)
}

/// `pre` keeps a line feed at its start, which a browser would drop.
package func pre(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("pre", attributes) { keepingFirstLineFeed(content()) }
}

/// A moment: `machine` is what programs read (`2026-10-05`), the content what people read.
package func time(datetime machine: String, _ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("time", leading: [.datetime(machine)], attributes, content)
}

package func a(href path: Path, _ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("a", leading: [.href(path)], attributes, content)
}

/// A link out of the site, which does not tell where the reader came from.
package func a(href url: ExternalURL, _ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("a", leading: [.href(url)], [.rel("noopener noreferrer")] + attributes, content)
}

/// A link to an element of the same page, by its id.
package func a(fragment id: String, _ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("a", leading: [.fragment(id)], attributes, content)
}
