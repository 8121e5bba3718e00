import Markup
import Testing

@Suite("Pen strokes")
struct OutlineTests {
    @Test("Strokes follow one another")
    func strokes() {
        let outline = Outline().move(x: 2, y: 20).right(6).up(5).line(x: 10.5, y: 3).horizontal(to: 0).vertical(to: 1).left(2).down(0.25)
            .closed()
        #expect(outline.description == "M2 20h6v-5L10.5 3H0V1h-2v0.25Z")
    }

    @Test("Curves and arcs carry all their numbers")
    func curves() {
        #expect(Outline().move(x: 0, y: 0).curve(x1: 1, y1: 2, x2: 3, y2: 4, x: 5, y: 6).description == "M0 0C1 2 3 4 5 6")
        #expect(Outline().arc(radius: 5, isLarge: true, isClockwise: false, x: 1, y: 2).description == "A5 5 0 1 0 1 2")
    }

    @Test("A line runs through its points; without points nothing is drawn")
    func through() {
        #expect(Outline.through([(0, 1), (2.3456, 3), (4, 5)]).description == "M0 1L2.346 3L4 5")
        #expect(Outline.through([]).isEmpty)
        #expect(!Outline.through([(1, 1)]).isEmpty)
    }

    @Test("An outline may be written by hand")
    func literal() {
        let outline: Outline = "M2 20h6"
        #expect(outline == Outline().move(x: 2, y: 20).right(6))
    }

    @Test("Drawing on leaves the outline it started from unchanged")
    func values() {
        let start = Outline().move(x: 1, y: 1)
        _ = start.right(3)
        #expect(start.description == "M1 1")
    }
}
