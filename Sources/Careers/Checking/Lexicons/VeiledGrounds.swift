/// Grounds nobody names: where one lives and studied, whom one has a beer with, whether one is ever absent.
enum VeiledGrounds {
    static let all = BilingualLexicon(fr: french, en: english)
}
