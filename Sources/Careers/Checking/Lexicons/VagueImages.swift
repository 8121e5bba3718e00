/// Qualities told in an image or by an imagined reader: « qui tiennent la route », "a colleague would be glad to inherit".
enum VagueImages {
    static let all = BilingualLexicon(fr: french, en: english)
}
