import Growth
import Markup
import Testing

@Suite("The staircase")
struct StaircaseTests {
    static let sizes = (4...12).flatMap { count in (0..<count).map { (count, $0) } }

    private func stair(_ count: Int, own: Int, rungs: Int = 9) -> Stair {
        Stair(
            steps: (1...count).map {
                Stair.Step(
                    order: $0, name: "Directrice de la stratégie et des produits d’encaissement \($0)", scope: "Un produit, avec l’équipe qui le construit.")
            },
            own: own, rungs: (0..<rungs).map { Stair.Rung("Alignement des parties prenantes et arbitrage \($0)", Verdict.allCases[$0 % 4]) },
            who: "Marie-Christine", initials: "MC")
    }

    @Test("stands inside its drawing with four to twelve levels, on whichever of them", arguments: sizes)
    func inside(_ count: Int, _ own: Int) throws {
        for drawing in StairFigure(stair(count, own: own), title: "T", text: "D").drawings {
            let rights = drawing.steps.map(\.right)
            #expect(drawing.steps.map(\.left).allSatisfy { $0 >= 0 } && rights.allSatisfy { $0 <= drawing.width + 0.01 })
            #expect(zip(drawing.steps, drawing.steps.dropFirst()).allSatisfy { $0.right <= $1.left + 0.01 && $0.top > $1.top }, "each step is higher")
            #expect(drawing.steps.allSatisfy { $0.top >= 0 && $0.top < drawing.height && $0.right - $0.left >= 3 })
            #expect(drawing.marks.allSatisfy { $0 > 0 && $0 < drawing.height })
        }
    }

    @Test("says its title and description, and cuts what does not fit")
    func words() {
        let html = StairFigure(stair(6, own: 2), title: "L’escalier", text: "Palier 3").html.string
        let (titled, described, cut) = (html.contains("L’escalier</title>"), html.contains("Palier 3</desc>"), html.contains("…</text>"))
        #expect(titled && described && cut)
        #expect(!html.contains("NaN") && !html.contains("inf"))
    }

    @Test("cuts between words: a word is whole, or the only one of its line", arguments: 0..<5)
    func whole(_ own: Int) {
        let drawn = stair(6, own: own)
        let texts = drawn.steps.flatMap { [$0.name, $0.scope ?? ""] } + drawn.rungs.map(\.text)
        let words = Set(texts.flatMap { $0.split(separator: " ") }.map { String($0.filter { $0 != "," && $0 != "." }) })
        let html = StairFigure(drawn, title: "T", text: "D").html.string
        let ends = html.ranges(of: "…</text>").map { range in String(html[..<range.lowerBound].split(separator: ">").last ?? "") }
        let severed = ends.filter { $0.contains(" ") && !words.contains(String($0.split(separator: " ").last ?? "")) }
        #expect(!ends.isEmpty && severed.isEmpty, "\(severed)")
    }

    @Test("at the top there is no next step and no riser")
    func top() {
        let html = StairFigure(stair(6, own: 5, rungs: 0), title: "T", text: "D").html.string
        let next = html.contains("st-next") || html.contains("st-body-next")
        #expect(!next)
    }

    @Test("before any review the riser carries no verdict")
    func unjudged() {
        let stair = Stair(
            steps: (1...4).map { Stair.Step(order: $0, name: "P\($0)") }, own: 0, rungs: [Stair.Rung("Clients", nil)], who: "Vous", initials: "IV")
        let html = StairFigure(stair, title: "T", text: "D").html.string
        let judged = ["m-met", "m-part", "m-none", "m-not"].contains { html.contains($0) }
        #expect(!judged && html.contains("m-open"))
    }
}
