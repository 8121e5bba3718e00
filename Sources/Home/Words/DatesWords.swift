import Kernel

enum DatesWords {
    static let title = Phrase(fr: "Vos dates", en: "Your dates")
    static let none = Phrase(fr: "Aucune date ne vous attend", en: "No date awaits you")
    static let noneLead = Phrase(
        fr: "Les derniers jours de ce qui vous concerne s’inscrivent ici dès qu’un cycle d’évaluation est lancé.",
        en: "The last days of what concerns you stand here as soon as a review cycle is launched.")
    static let lead = Phrase(
        fr: "Les derniers jours de ce qui vous concerne. Ce qui est fait n’y est plus.",
        en: "The last days of what concerns you. What is done is no longer here.")
    static let feed = Phrase(fr: "Les suivre dans mon agenda", en: "Follow them in my calendar")
    static let all = Phrase(fr: "Toutes vos dates", en: "All your dates")
}
