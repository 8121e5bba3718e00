// Forms and what is filled in.

package func form(action path: Path, method: FormMethod = .get, _ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("form", leading: [.action(path), .method(method)], attributes, content)
}

package func fieldset(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("fieldset", attributes, content)
}

package func legend(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("legend", attributes, content)
}

/// A label; without an id it names the field it holds.
package func label(for id: String? = nil, _ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("label", leading: [.for(id)], attributes, content)
}

package func input(type: InputType, _ attributes: Attribute...) -> HTML {
    emptyElement("input", leading: [.type(type.rawValue)], attributes)
}

/// `textarea` keeps a line feed at the start of its text, which a browser would drop.
package func textarea(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
    element("textarea", attributes) { keepingFirstLineFeed(content()) }
}

package func select(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("select", attributes, content)
}

package func datalist(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("datalist", attributes, content)
}

package func optgroup(label: String, _ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("optgroup", leading: [.groupLabel(label)], attributes, content)
}

package func option(value: String, _ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("option", leading: [.value(value)], attributes, content)
}

package func button(type: ButtonType = .submit, _ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("button", leading: [.type(type.rawValue)], attributes, content)
}

package func output(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
    element("output", attributes, content)
}

/// How far a task has come; without a value, that it goes on.
package func progress(value: Double?, max: Double = 1, _ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("progress", leading: [.exactly("value", value), .max(max)], attributes, content)
}

/// A quantity within known bounds.
package func meter(
    value: Double,
    min: Double = 0,
    max: Double = 1,
    _ attributes: Attribute...,
    @HTMLBuilder content: () -> HTML
) -> HTML {
    element("meter", leading: [.exactly("value", value), .min(min), .max(max)], attributes, content)
}
