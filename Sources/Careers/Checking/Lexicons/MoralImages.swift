/// Virtues told in an image or a proverb: "their word is their bond", « sans tirer la couverture à soi ».
enum MoralImages {
    static let all = BilingualLexicon(fr: french, en: english)
}
