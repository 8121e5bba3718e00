/// Temperament told in an image, by its contrary or by the effect on others: "not the nervous type", « rien ne semble l’atteindre ».
enum TraitImages {
    static let all = BilingualLexicon(fr: french, en: english)
}
