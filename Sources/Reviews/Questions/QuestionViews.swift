import Careers
import Kernel

struct QuestionView: Encodable, Sendable {
    let id: QuestionID, text: LocalizedText, help: LocalizedText?, asked: [Contribution.Kind], isRequired: Bool

    init(_ question: CycleQuestion) {
        (id, text, help) = (question.id, question.wording.text, question.wording.help)
        (asked, isRequired) = (question.wording.kinds, question.wording.isRequired)
    }
}

struct QuestionsView: Encodable, Sendable {
    struct Source: Encodable, Sendable { let cycle: CycleID, name: String, questions: Int }
    let cycle: CycleID, isFrozen: Bool, questions: [QuestionView], sources: [Source]

    init(_ sheet: QuestionSheet) {
        (cycle, isFrozen) = (sheet.cycle.id, sheet.isFrozen)
        questions = sheet.questions.map(QuestionView.init)
        sources = sheet.sources.map { Source(cycle: $0.cycle, name: $0.name, questions: $0.questions) }
    }
}

struct TextView: Encodable, Sendable {
    let question: QuestionID, text: WrittenText

    init(_ answer: QuestionAnswer) { (question, text) = (answer.question, answer.text) }
}
