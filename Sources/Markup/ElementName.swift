/// The elements a writer may open; the ones that carry an address have a function of their own.
package struct ElementName: Sendable {
    let text: StaticString

    package static var tr: ElementName { ElementName(text: "tr") }
    package static var th: ElementName { ElementName(text: "th") }
    package static var td: ElementName { ElementName(text: "td") }
    package static var tbody: ElementName { ElementName(text: "tbody") }
    package static var ul: ElementName { ElementName(text: "ul") }
    package static var ol: ElementName { ElementName(text: "ol") }
    package static var li: ElementName { ElementName(text: "li") }
    package static var dl: ElementName { ElementName(text: "dl") }
    package static var dt: ElementName { ElementName(text: "dt") }
    package static var dd: ElementName { ElementName(text: "dd") }
    package static var div: ElementName { ElementName(text: "div") }
    package static var section: ElementName { ElementName(text: "section") }
    package static var article: ElementName { ElementName(text: "article") }
    package static var h2: ElementName { ElementName(text: "h2") }
    package static var h3: ElementName { ElementName(text: "h3") }
    package static var p: ElementName { ElementName(text: "p") }
    package static var span: ElementName { ElementName(text: "span") }
    package static var small: ElementName { ElementName(text: "small") }
    package static var strong: ElementName { ElementName(text: "strong") }
    package static var em: ElementName { ElementName(text: "em") }
    package static var time: ElementName { ElementName(text: "time") }
    package static var option: ElementName { ElementName(text: "option") }
    package static var g: ElementName { ElementName(text: "g") }
}
