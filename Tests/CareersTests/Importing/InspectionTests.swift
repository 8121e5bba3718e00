import Careers
import Kernel
import Testing

@Suite("Inspecting files before they are imported")
struct InspectionTests {
    @Test("counts what the files hold, as JSON with a fixed shape") func json() {
        let small = read(
            "---\npath: /tea\ntitle: 🍵 Tea\nlevels: 1\ntopics:\n  - title: Leaves\n    content:\n      - level: 1\n      "
                + "  criteria: [Knows the leaves of the house and says what they are for.]\n---\n",
            as: "tea.md"
        )
        let json = FrameworkInspection(small).json()
        let start = [
            #"{"dialect":"front-matter-markdown","ladders":[{"name":"Tea","craft":"tea","levels":[{"order":1,"name":"Level 1"}],"#,
            #""themes":1,"competencies":1,"expectations":1,"statements":1}],"#,
            #""report":[{"severity":"note","line":null,"message":"Language recognised: English."},{"severity":"note","line":3,"#,
        ].joined()
        #expect(json.hasPrefix(start), "\(json)")
        #expect(json.hasSuffix("}]}"))
    }

    @Test("signals and examples are not statements") func statements() {
        let json = FrameworkInspection(read(SmallFramework.yaml)).json()
        let isCounted = json.contains(#""themes":2,"competencies":2,"expectations":3,"statements":4"#)
        #expect(isCounted, "\(json)")
    }

    @Test("says the same thing every time") func stable() {
        let topic =
            "  - title: Leaves\n    content:\n      - level: 1\n        criteria: [Pours the tea, Warms the pot, Cleans the cup, Cuts the cake]\n"
        let text = "---\npath: /tea\ntitle: Tea\nlevels: 1\ntopics:\n" + topic + topic + "---\n"
        let answers = Set((0..<20).map { _ in FrameworkInspection(read(text, as: "tea.md")).json() })
        #expect(answers.count == 1)
    }

    @Test("says what is wrong when nothing can be imported") func refused() {
        let inspection = FrameworkInspection([(name: "x.md", bytes: Array("words".utf8))])
        let isUnknown = inspection.json().hasPrefix(
            #"{"dialect":"unknown","ladders":[],"report":[{"severity":"error","line":null,"message":"This file is not"#
        )
        #expect(isUnknown)
        let text = inspection.text(.french)
        let isSaid = text.contains("Rien ne peut être importé.") && text.contains("Compte rendu\u{A0}: 1 erreur, 0 avertissement, 0 note")
        #expect(isSaid, "\(text)")
    }

    @Test("with several files, each message says which one it speaks of") func severalFiles() {
        let other = ReadingMarkdownLaddersTests.bakers.replacing("/kitchen/bread", with: "/kitchen/cake")
        let inspection = FrameworkInspection([
            (name: "bread.md", bytes: Array(ReadingMarkdownLaddersTests.bakers.utf8)), (name: "cake.md", bytes: Array(other.utf8)),
        ])
        let names = inspection.json().contains(#""message":"cake.md: Level 4 is beyond"#)
        #expect(names)
        let one = FrameworkInspection(read(ReadingMarkdownLaddersTests.bakers, as: "bread.md")).json().contains("bread.md:")
        #expect(!one)
    }

    @Test("reads well at a terminal, in both languages") func text() {
        let inspection = FrameworkInspection(read(SmallFramework.yaml))
        let english = inspection.text(.english)
        let french = inspection.text(.french)
        #expect(
            english.hasPrefix(
                "Dialect: Palier YAML\n\nProduct (craft: product)\n  3 levels, 2 themes, 2 competencies, 3 expectations, "
                    + "4 statements\n  1. Associate PM\n"
            )
        )
        let isFrench =
            french.contains("3 paliers, 2 thèmes, 2 compétences, 3 attendus, 4 énoncés")
            && french.contains("3. Chef de produit senior (non défini)")
        #expect(isFrench)
    }
}
