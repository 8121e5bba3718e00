import Kernel
import People
import Testing

@Suite("A password is long and not what everybody tries")
struct DoorPasswordRuleTests {
    private let rule = PasswordRule(email: "ines.vauquelin@alize.example", organization: "Alizé Paiements")

    @Test(
        "long ones of any composition are taken",
        arguments: [
            "une barque sous la pluie", "quatorze huîtres bleues", "correct cheval batterie agrafe", "jkw9-Tfz2-pqR7", "ТриСтаФонарей", "мойкотспитнакрыше",
            "🐙🦊🐝🐢🦉🐺🦋🐞🐌🐛🦂🐡", "il pleut toujours le mardi", "passwords are a nuisance to everybody",
        ])
    func taken(password: String) {
        #expect(rule.complaint(about: password) == nil, "\(password)")
    }

    @Test("eleven characters are too few, twelve do", arguments: [("vélocipède.", false), ("vélocipèdes.", true)])
    func length(password: String, isTaken: Bool) {
        #expect((rule.complaint(about: password) == nil) == isTaken)
    }

    @Test("two hundred characters are the most")
    func most() {
        let long = String((0..<201).map { Character(UnicodeScalar(UInt8(97 + $0 * 7 % 26))) })
        #expect(rule.complaint(about: long) != nil)
        #expect(rule.complaint(about: String(long.dropLast())) == nil)
    }

    @Test(
        "what everybody tries is refused, dressed up or not",
        arguments: [
            "motdepasse2026", "Mot de passe !!", "MOTDEPASSE1234", "m0tdep@sse2026", "password1234", "P@ssw0rd2026!", "Passw0rd!!!!!", "administrateur",
            "Bienvenue2026!", "jetaimejetaime", "soleilsoleil", "iloveyou123456", "correct horse battery staple", "azertyazerty12", "Marseille13000",
            "changezmoi!!",
        ])
    func common(password: String) {
        #expect(rule.complaint(about: password) != nil, "\(password)")
    }

    @Test(
        "repeated characters and keyboard runs are refused",
        arguments: [
            "aaaaaaaaaaaaaaa", "🐙🐙🐙🐙🐙🐙🐙🐙🐙🐙🐙🐙", "abc abc abc abc", "abababababab", "xyzxyzxyzxyzxyz", "121212121212", "azertyuiopqs", "qwertyuiop12",
            "123456789012", "abcdefghijkl",
            "9876543210987", "wxcvbnqsdfgh",
        ])
    func runs(password: String) {
        #expect(rule.complaint(about: password) != nil, "\(password)")
    }

    @Test(
        "one's address and the organization's name are refused, with or without accents",
        arguments: ["ines.vauquelin!!", "InesVauquelin2026", "vive vauquelin fort", "chez Alizé Paiements", "ALIZE-tempete-7", "les paiements du soir"])
    func names(password: String) {
        #expect(rule.complaint(about: password) != nil, "\(password)")
    }

    @Test("a short name forbids nothing by chance")
    func shortNames() {
        #expect(PasswordRule(email: "al@b.fr", organization: "IT").complaint(about: "il fait bon dehors") == nil)
    }

    @Test("each complaint says what to do in both languages")
    func words() {
        for password in ["court", "aaaaaaaaaaaaaaa", "azertyuiopqs", "motdepasse2026", "ines.vauquelin!!"] {
            let complaint = rule.complaint(about: password)
            #expect(complaint?.fr.isEmpty == false && complaint?.en.isEmpty == false && complaint?.fr != complaint?.en, "\(password)")
        }
    }
}
