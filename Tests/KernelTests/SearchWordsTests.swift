import Kernel
import Testing

@Suite("Words to look for")
struct SearchWordsTests {
    @Test(
        "are there when each begins a word, without accents or case, in whatever order",
        arguments: [
            ("ines vau", true), ("VAUQ Inès", true), ("auq", false), ("ines zoe", false), ("senior ines", true), ("l'ines", false), ("", true),
        ])
    func there(asked: String, isFound: Bool) {
        #expect(SearchWords(asked).areIn("Inès Vauquelin", nil, "Senior PM") == isFound)
    }

    @Test("are read as names are compared", arguments: [("œuv", "Œuvrard"), ("oeuv", "Œuvrard"), ("nyström", "Nystrøm"), ("anne marie", "Anne-Marie")])
    func folded(asked: String, name: String) {
        #expect(SearchWords(asked).areIn(name))
    }

    @Test("are too short for names with a single letter each", arguments: [("p", true), ("p m", true), ("", true), ("pm", false), ("a pm", false)])
    func short(asked: String, isShort: Bool) {
        #expect(SearchWords(asked).isShort == isShort)
    }

    @Test("are none in what holds only spaces and marks", arguments: ["", "   ", " - . ", "’"])
    func none(asked: String) {
        #expect(SearchWords(asked).isEmpty)
    }
}
