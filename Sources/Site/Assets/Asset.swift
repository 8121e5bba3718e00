/// A file the program serves from its own memory. `hash` names the content, so that browsers may keep it for ever.
package struct Asset: Sendable {
    package let name: String
    package let contentType: String
    package let hash: String
    package let body: StaticString

    package init(name: String, contentType: String, hash: String, body: StaticString) {
        self.name = name
        self.contentType = contentType
        self.hash = hash
        self.body = body
    }
}
