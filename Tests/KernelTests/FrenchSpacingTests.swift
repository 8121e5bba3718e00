import Kernel
import Testing

@Suite("French spaces")
struct FrenchSpacingTests {
    @Test(
        "marks keep their space on the same line",
        arguments: [
            ("Oui ; non ? Si !", "Oui\u{202F}; non\u{202F}? Si\u{202F}!"), ("« Zoé »", "«\u{202F}Zoé\u{202F}»"),
            ("Voici : a", "Voici\u{A0}: a"),
            ("« »", "«\u{202F}»"), ("a: b; c", "a: b; c"), ("fin ", "fin "), (" !", "\u{202F}!"), ("sans rien", "sans rien"), ("", ""),
            ("déjà\u{202F}!", "déjà\u{202F}!"), ("14:05", "14:05"), ("a  ;", "a \u{202F};"), ("«  a", "«\u{202F} a"),
        ]
    )
    func typeset(text: String, expected: String) {
        #expect(French.typeset(text) == expected)
    }
}
