import Careers
import Kernel
import Site

/// A question as those who run the cycle write it.
struct QuestionForm: Form {
    static let textFR = FieldDeclaration("text_fr", isRequired: false, most: 300)
    static let textEN = FieldDeclaration("text_en", isRequired: false, most: 300)
    static let helpFR = FieldDeclaration("help_fr", isRequired: false, most: 500)
    static let helpEN = FieldDeclaration("help_en", isRequired: false, most: 500)
    static let asked = FieldDeclaration("asked", .choices, isRequired: false)
    static let isRequired = FieldDeclaration("is_required", .flag, isRequired: false)
    static let version = FieldDeclaration("version", .number, isRequired: false)
    static let fields = [textFR, textEN, helpFR, helpEN, asked, isRequired, version]

    /// Nil only when problems were noted.
    let wording: QuestionWording?
    let version: Int

    init(_ input: inout FormReader) {
        let text = LocalizedText(fr: input.text(Self.textFR), en: input.text(Self.textEN))
        if text == nil { input.note(Self.textFR.name, QuestionWords.needsText) }
        let help = LocalizedText(fr: input.text(Self.helpFR), en: input.text(Self.helpEN))
        let asked = Set(input.choices(Self.asked, of: Contribution.Kind.self).map(\.questioned))
        if asked.isEmpty { input.note(Self.asked.name, QuestionWords.needsKind) }
        let isRequired = input.flag(Self.isRequired)
        version = input.number(Self.version, in: 1...1_000_000) ?? 0
        wording = text.map { QuestionWording(text: $0, help: help, asked: asked, isRequired: isRequired) }
    }
}

extension FormState {
    /// A question as it stands.
    init(_ question: CycleQuestion) {
        let (text, help) = (question.wording.text, question.wording.help)
        self.init(values: [
            "text_fr": [text.fr ?? ""], "text_en": [text.en ?? ""], "help_fr": [help?.fr ?? ""], "help_en": [help?.en ?? ""],
            "asked": question.wording.kinds.map(\.rawValue), "is_required": question.wording.isRequired ? ["on"] : [],
            "version": [String(question.version)],
        ])
    }
}

/// The texts of the step of open questions, in their order.
struct TextsForm: Form {
    static func text(_ index: Int) -> FieldDeclaration { FieldDeclaration("q\(index)", isRequired: false, most: 2000) }
    static let fields = [AnswersForm.version, AnswersForm.then] + (1...CycleQuestion.most).map(text)

    let version: Int
    let then: FormThen
    let rows: [String]

    init(_ input: inout FormReader) {
        version = input.number(AnswersForm.version, in: 1...1_000_000_000) ?? 0
        then = input.choice(AnswersForm.then, of: FormThen.self) ?? .stay
        rows = (1...CycleQuestion.most).map { input.text(Self.text($0)) }
    }

    func texts(_ content: FormContent, by language: Language) -> [QuestionAnswer] {
        zip(content.questions, rows).compactMap { question, row in
            WrittenText?.kept(row, or: content.texts[question.id], in: language).map { QuestionAnswer(question: question.id, text: $0) }
        }
    }
}
