import Kernel

enum PolicyWords {
    static let onlyEditors = Phrase(
        fr: "Seuls les RH et les administrateurs changent l’annuaire. Demandez-leur cette correction.",
        en: "Only HR and administrators change the directory. Ask them for this correction.")
    static let onlyAdministrators = Phrase(
        fr: "Seul un administrateur donne ou retire un rôle. Demandez-le-lui.",
        en: "Only an administrator gives or takes a role. Ask one of them.")
    static let administratorsDoor = Phrase(
        fr: "L’adresse et le dernier jour d’un administrateur décident de qui ouvre son compte : seul un administrateur les change. Demandez-le-lui.",
        en: "An administrator’s address and last day decide who opens their account: only an administrator changes them. Ask one of them.")
    static let onlyHR = Phrase(
        fr: "Cette fonction ouvre ce que des personnes ont écrit : seuls les RH désignent qui l’exerce.",
        en: "This duty opens what people wrote: only HR names who holds it.")
}
