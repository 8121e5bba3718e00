/// The elements a writer may open; the ones that carry an address have a function of their own.
package struct Tag: Sendable {
    let name: StaticString

    package static var tr: Tag { Tag(name: "tr") }
    package static var th: Tag { Tag(name: "th") }
    package static var td: Tag { Tag(name: "td") }
    package static var tbody: Tag { Tag(name: "tbody") }
    package static var ul: Tag { Tag(name: "ul") }
    package static var ol: Tag { Tag(name: "ol") }
    package static var li: Tag { Tag(name: "li") }
    package static var dl: Tag { Tag(name: "dl") }
    package static var dt: Tag { Tag(name: "dt") }
    package static var dd: Tag { Tag(name: "dd") }
    package static var div: Tag { Tag(name: "div") }
    package static var section: Tag { Tag(name: "section") }
    package static var article: Tag { Tag(name: "article") }
    package static var h2: Tag { Tag(name: "h2") }
    package static var h3: Tag { Tag(name: "h3") }
    package static var p: Tag { Tag(name: "p") }
    package static var span: Tag { Tag(name: "span") }
    package static var small: Tag { Tag(name: "small") }
    package static var strong: Tag { Tag(name: "strong") }
    package static var em: Tag { Tag(name: "em") }
    package static var time: Tag { Tag(name: "time") }
    package static var option: Tag { Tag(name: "option") }
    package static var g: Tag { Tag(name: "g") }
}
