import Markup
import Testing

@Suite("Rendered markup")
struct HTMLTests {
    @Test("Its bytes are the UTF-8 of its text")
    func bytes() {
        let html = p { "é" }
        #expect(html.bytes == Array("<p>é</p>".utf8))
        #expect(html.string == html.description)
        #expect("\(html)" == "<p>é</p>")
    }

    @Test("It grows by appending")
    func appending() {
        var html = p { "a" }
        html.append(p { "b" })
        #expect(html.string == "<p>a</p><p>b</p>")
        html.append(HTML())
        #expect(html.bytes.count == 16)
    }

    @Test("Pieces are joined with a separator between them only")
    func joining() {
        let pieces = ["a", "b", "c"].map { HTML(text: $0) }
        #expect(pieces.joined(separator: br()).string == "a<br>b<br>c")
        #expect(pieces.joined().string == "abc")
        #expect([HTML]().joined(separator: br()).isEmpty)
    }

    @Test("Equal markup is equal, however it was made")
    func equality() {
        #expect(p { "a" } == HTML(trusted: "<p>a</p>"))
        #expect(p { "a" } != p { "b" })
        #expect(Set([p {}, p {}]).count == 1)
    }

    @Test("Pieces are put in at their places, a part of the markup among them, and nothing is escaped twice")
    func inserting() {
        let html = p { "R&D" }
        let part = html.piece(3..<10)
        #expect(part.string == "R&amp;D" && html.inserting([]) == html)
        #expect(html.inserting([(piece: HTML(text: "<"), at: 3), (piece: part, at: 10)]).string == "<p>&lt;R&amp;DR&amp;D</p>")
    }

    @Test("A copy is not changed by what is appended to the original")
    func copies() {
        var html = p { "a" }
        let copy = html
        html.append(br())
        #expect(copy.string == "<p>a</p>")
    }
}
