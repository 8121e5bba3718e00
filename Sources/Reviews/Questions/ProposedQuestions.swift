import Careers

/// The questions proposed to a cycle that has none: about what was done and what it changed, never about character.
enum ProposedQuestions {
    static let all: [QuestionWording] = [
        question(
            fr: "Qu’avez-vous fait, pendant la période, que vous voulez continuer de faire ?",
            en: "What did you do over the period that you want to keep doing?",
            helpFr: "Une situation, et ce qu’elle a changé pour les clients, l’équipe ou l’entreprise.",
            helpEn: "A situation, and what it changed for customers, the team or the company.", of: [.own], isRequired: true),
        question(
            fr: "De quoi avez-vous besoin de notre part pour la période à venir ?", en: "What do you need from us for the coming period?",
            helpFr: "Du temps, un sujet, une décision, une formation : ce qui dépend de l’entreprise.",
            helpEn: "Time, a topic, a decision, training: what depends on the company.", of: [.own], isRequired: false),
        question(
            fr: "Qu’a fait cette personne qu’elle devrait continuer de faire ?", en: "What did this person do that they should keep doing?",
            helpFr: "Une situation que vous avez vue, et ce qu’elle a changé.", helpEn: "A situation you saw, and what it changed.",
            of: [.peer, .report, .manager], isRequired: true),
        question(
            fr: "Que pourrait-elle faire autrement, et qu’est-ce que cela changerait ?", en: "What could they do differently, and what would it change?",
            helpFr: "Un geste précis, dans une situation qui se reproduira.", helpEn: "A precise action, in a situation that will come again.",
            of: [.peer, .report, .manager], isRequired: false),
    ].compactMap(\.self)

    private static func question(
        fr: String, en: String, helpFr: String, helpEn: String, of kinds: Set<Contribution.Kind>, isRequired: Bool
    ) -> QuestionWording? {
        let spaced = { (text: String) in text.replacing(" ?", with: "\u{202F}?").replacing(" :", with: "\u{00A0}:") }
        return LocalizedText(fr: spaced(fr), en: en).map {
            QuestionWording(text: $0, help: LocalizedText(fr: spaced(helpFr), en: helpEn), asked: kinds, isRequired: isRequired)
        }
    }
}
