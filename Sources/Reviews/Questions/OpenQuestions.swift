import Kernel
import Markup
import Site

/// The questions of the cycle in the file of a review: who wrote what, and why some words are not shown.
struct OpenQuestions: Component {
    let file: ReviewFile
    let frame: Frame

    var html: HTML {
        Section(QuestionWords.open, id: "open-questions", in: frame) {
            for question in file.questions where file.answers(question.id) {
                h3 { Bilingual(question.text, in: frame) }
                TextVoices(file: file, question: question, frame: frame)
            }
        }
    }
}

/// Who says what to one question.
struct TextVoices: Component {
    let file: ReviewFile
    let question: CycleQuestion
    let frame: Frame

    var html: HTML {
        dl(.class("dl answers")) {
            for sheet in file.managers + (file.own.map { [$0] } ?? []) {
                if let answer = sheet.texts.first(where: { $0.question == question.id }) {
                    dt { sheet.author }
                    dd { p { Written(answer.text, in: frame) } }
                }
            }
            for other in file.attributedVoices {
                if let answer = other.sheet.texts.first(where: { $0.question == question.id }) {
                    dt { "\(other.sheet.author), \(frame.say(SharingWords.standing(other.kind)))" }
                    dd { p { Written(answer.text, in: frame) } }
                }
            }
            for kind in Contribution.Kind.perspectives {
                if let snapshot = file.snapshots[kind], let texts = snapshot.texts?.first(where: { $0.question == question.id }) {
                    dt { frame.say(SharingWords.answers(kind, nil, mergesTeams: snapshot.mergesTeams)) }
                    dd {
                        if let comments = texts.comments {
                            ul(.class("dashes")) { for comment in comments { li { Written(comment, in: frame) } } }
                        } else {
                            p(.class("quiet small")) { frame.say(QuestionWords.withheld(snapshot.commentsAsked)) }
                        }
                    }
                }
            }
        }
    }
}

extension ReviewFile {
    /// Whether there is anything to read to a question, be it why nothing is shown.
    func answers(_ question: QuestionID) -> Bool {
        let sheets = managers + (own.map { [$0] } ?? []) + attributedVoices.map(\.sheet)
        return sheets.contains { $0.texts.contains { $0.question == question } }
            || snapshots.values.contains { $0.texts?.contains { $0.question == question } ?? false }
    }

    var hasTexts: Bool { questions.contains { answers($0.id) } }
}
