import Markup
import Testing

@Suite("Drawings")
struct SVGTests {
    private func radius(_ value: Double) -> String? {
        StartTag(circle(x: 0, y: 0, radius: value).string)?["r"]
    }

    private static let written: [(Double, String)] = [
        (0, "0"), (-0.0, "0"), (1, "1"), (-1, "-1"), (10, "10"), (100, "100"), (1.5, "1.5"), (-0.5, "-0.5"), (12.34, "12.34"),
        (0.001, "0.001"),
        (1.0 / 3, "0.333"), (2.0 / 3, "0.667"), (0.1 + 0.2, "0.3"), (0.9996, "1"), (99.9999, "100"), (-2.0504, "-2.05"),
        (1_234_567.891, "1234567.891"), (1e11, "100000000000"),
    ]

    @Test("Coordinates are as short as can be", arguments: written)
    func coordinates(value: Double, text: String) {
        #expect(radius(value) == text)
    }

    @Test("A coordinate too small to see is zero, without a sign", arguments: [0.0004, -0.0004, 1e-300, -1e-300, .leastNonzeroMagnitude])
    func invisible(value: Double) {
        #expect(radius(value) == "0")
    }

    @Test("What is not a number is drawn at zero", arguments: [Double.nan, .infinity, -.infinity, .signalingNaN])
    func notNumbers(value: Double) {
        #expect(radius(value) == "0")
    }

    @Test("An immense coordinate is still a number", arguments: [1e12, 1e20, -1e300, .greatestFiniteMagnitude])
    func immense(value: Double) {
        #expect(radius(value).flatMap { Double($0) } == value)
    }

    @Test("A drawing has its own units; its parts close themselves")
    func drawing() {
        let html = svg(width: 24, height: 24, .role("img"), .aria("labelledby", "t")) {
            svgTitle(.id("t")) { "Escalier" }
            path("M2 20h6v-5", .fill(.none), .stroke(.currentColor), .strokeWidth(2))
        }
        #expect(
            html.string == """
                <svg viewBox="0 0 24 24" role="img" aria-labelledby="t"><title id="t">Escalier</title>\
                <path d="M2 20h6v-5" fill="none" stroke="currentColor" stroke-width="2"/></svg>
                """
        )
    }

    @Test("Shapes are written with their geometry first")
    func shapes() {
        #expect(
            rect(x: 1, y: 2, width: 3.5, height: 4, radius: 1, .class("bar")).string
                == "<rect x=\"1\" y=\"2\" width=\"3.5\" height=\"4\" rx=\"1\" class=\"bar\"/>"
        )
        #expect(circle(x: 1, y: 2, radius: 3).string == "<circle cx=\"1\" cy=\"2\" r=\"3\"/>")
        #expect(line(x1: 0, y1: 1, x2: 2, y2: 3).string == "<line x1=\"0\" y1=\"1\" x2=\"2\" y2=\"3\"/>")
        #expect(polyline([(0, 1), (2.5, 3)]).string == "<polyline points=\"0,1 2.5,3\"/>")
        #expect(polygon([(x: 0, y: 0), (x: 1, y: 0), (x: 0, y: 1)]).string == "<polygon points=\"0,0 1,0 0,1\"/>")
        #expect(polyline([]).string == "<polyline points=\"\"/>")
    }

    @Test("A shape may hold its name")
    func namedShape() {
        #expect(
            circle(x: 1, y: 1, radius: 1) { svgTitle { "3 < 4" } }.string
                == "<circle cx=\"1\" cy=\"1\" r=\"1\"><title>3 &lt; 4</title></circle>"
        )
    }

    @Test("Text is placed, anchored and escaped")
    func text() {
        let html = svgText(x: 752, y: 42.6, .class("lab"), .textAnchor(.end), .dx(8), .fontSize(12)) {
            "4 → 3,9 & <"
            tspan(x: 0, dy: 14) { "suite" }
        }
        #expect(
            html.string == """
                <text x="752" y="42.6" class="lab" text-anchor="end" dx="8" font-size="12">4 → 3,9 &amp; &lt;<tspan x="0" dy="14">suite</tspan></text>
                """
        )
    }

    @Test("Symbols, patterns and clips are made once and used by their id")
    func references() {
        #expect(symbol(id: "mark", width: 24, height: 24) {}.string == "<symbol id=\"mark\" viewBox=\"0 0 24 24\"></symbol>")
        #expect(use("mark", x: 1, width: 8).string == "<use href=\"#mark\" x=\"1\" width=\"8\"/>")
        #expect(use(href: Path("assets", "icons.svg").fragment("mark")).string == "<use href=\"/assets/icons.svg#mark\"/>")
        #expect(clipPath(id: "c") {}.string == "<clipPath id=\"c\"></clipPath>")
        #expect(
            pattern(id: "h", width: 4, height: 4) {}.string
                == "<pattern id=\"h\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\"></pattern>"
        )
        #expect(g(.clip(to: "c"), .fill(.element("h"))) {}.string == "<g clip-path=\"url(#c)\" fill=\"url(#h)\"></g>")
    }

    @Test("Paints never leave the page")
    func paints() {
        #expect(Paint.none.description == "none")
        #expect(Paint.variable("data-1").description == "var(--data-1)")
        #expect(Paint.variable("x);background:url(//evil.example").description == "var(--xbackgroundurlevilexample)")
        #expect(Paint.element("é-1_b").description == "url(#é-1_b)")
    }

    @Test("Strokes, opacities and transforms are attributes, so no inline style is needed")
    func presentation() {
        let html = g(
            .strokeDashes(4, 2.5),
            .strokeLinecap(.round),
            .strokeLinejoin(.round),
            .opacity(0.5),
            .fillOpacity(0.25),
            .strokeOpacity(1),
            .unscaledStroke,
            .transform(.translate(x: 1, y: 2.25), .rotate(degrees: -90), .scale(x: 1, y: -1))
        ) {}
        #expect(
            html.string == """
                <g stroke-dasharray="4 2.5" stroke-linecap="round" stroke-linejoin="round" opacity="0.5" fill-opacity="0.25" stroke-opacity="1" \
                vector-effect="non-scaling-stroke" transform="translate(1 2.25) rotate(-90 0 0) scale(1 -1)"></g>
                """
        )
    }

    @Test(
        "Joints have the words SVG gives them",
        arguments: [
            (StrokeJoin.miter, "miter"), (.round, "round"), (.bevel, "bevel"),
        ]
    )
    func joints(join: StrokeJoin, word: String) {
        #expect(g(.strokeLinejoin(join)) {}.string == "<g stroke-linejoin=\"\(word)\"></g>")
    }

    @Test("A drawing served alone names its language")
    func standalone() {
        #expect(
            svg(width: 1, height: 1, .xmlns, .width(32.5), .stretched) {}.string
                == "<svg viewBox=\"0 0 1 1\" xmlns=\"http://www.w3.org/2000/svg\" width=\"32.5\" preserveAspectRatio=\"none\"></svg>"
        )
    }
}
