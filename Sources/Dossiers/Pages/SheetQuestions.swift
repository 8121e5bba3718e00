import Kernel
import Markup
import Reviews

/// What each writes to the questions of the cycle.
struct SheetQuestions: Component {
    let content: DossierContent
    let language: Language

    var html: HTML {
        for question in content.asked {
            h3 { Self.named(question.text, language) }
            dl(.class("dl")) {
                for form in content.managerForms { answer(form, question.id) }
                if let own = content.selfForm { answer(own, question.id) }
                for voice in content.voices { answer(voice.form, question.id, named: SheetWords.signed(voice.form.author, as: voice.kind)(language)) }
                for published in content.published {
                    if let given = published.questions?.first(where: { $0.question == question.id }) {
                        dt { PlacementWords.kind(published.kind)(language) }
                        dd { texts(given, published) }
                    }
                }
            }
        }
    }

    private static func named(_ text: Bilingual, _ language: Language) -> HTML {
        let isOwn = (language == .french ? text.fr : text.en) != nil
        return span(.lang(isOwn ? nil : language.other.rawValue)) { text(language) }
    }

    @HTMLBuilder private func answer(_ form: DossierContent.Sheet, _ question: QuestionID, named name: String? = nil) -> HTML {
        if let text = form.texts?.first(where: { $0.question == question }) {
            dt { name ?? form.author }
            dd { Quote(text.text, on: language) }
        }
    }

    @HTMLBuilder private func texts(_ given: DossierContent.Published.Answered, _ published: DossierContent.Published) -> HTML {
        if let texts = given.texts {
            ul(.class("dashes")) { for text in texts { li { Quote(text, on: language) } } }
        } else {
            p(.class("small quiet")) { SheetWords.fewAuthors(published.leastAuthors ?? Thresholds.leastComments)(language) }
        }
    }
}

extension DossierContent {
    /// The questions somebody was heard on, be it to say why nothing is shown.
    var asked: [Question] {
        let answered = Set((forms + voices.map(\.form)).flatMap { $0.texts ?? [] }.map(\.question) + published.flatMap { $0.questions ?? [] }.map(\.question))
        return (questions ?? []).filter { answered.contains($0.id) }
    }
}
