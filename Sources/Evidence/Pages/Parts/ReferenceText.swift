import Markup

/// Where a fact can be checked: a link when it is safe, words otherwise.
struct ReferenceText: Component {
    let text: String

    var html: HTML {
        if let address = Reference.address(text) {
            a(href: address) { text }
        } else {
            span { text }
        }
    }
}
