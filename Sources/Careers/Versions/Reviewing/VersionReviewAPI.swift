import Foundation
import Kernel

extension CareersAPI {
    struct Written: Encodable, Sendable {
        let text: String, language: Language

        static func of(_ text: WrittenText?) -> Written? { text.map { Written(text: $0.text, language: $0.language) } }
    }

    struct ConsultationItem: Encodable, Sendable {
        let heldOn: Day?, consulted: String?, opinion: Consultation.Opinion?, opinionText: String?, document: String?, waivedBecause: String?

        init(_ consultation: Consultation) {
            switch consultation.standing {
            case .held(let held):
                (heldOn, consulted, opinion) = (held.on, held.consulted, held.opinion)
                (opinionText, document, waivedBecause) = (held.opinionText, held.document, nil)
            case .waived(let because):
                (heldOn, consulted, opinion, opinionText, document, waivedBecause) = (nil, nil, nil, nil, nil, because)
            }
        }
    }

    struct CommentItem: Encodable, Sendable {
        let id: ID<FrameworkComment>, subject: String, place: Text, author: String, writtenAt: Date, language: Language, text: String?
        let baseText: String?, proposedText: String?, isOutdated: Bool, state: FrameworkComment.State, answer: Written?, answeredBy: String?

        init(_ thread: ReviewContent.Thread) {
            let comment = thread.comment
            (id, subject, author) = (comment.id, comment.subject.rawValue, comment.authorName)
            place = Text(fr: comment.place.fr, en: comment.place.en)
            (writtenAt, language, text) = (comment.writtenAt, comment.language, comment.text)
            (baseText, proposedText) = (comment.suggestion?.base, comment.suggestion?.proposed)
            isOutdated = thread.isOutdated
            (state, answer, answeredBy) = (comment.state, .of(comment.answer?.text), comment.answer?.author)
        }
    }

    struct VersionReview: Encodable, Sendable {
        let framework: FrameworkItem, note: Written?, openedAt: Date?, people: [String], crafts: [Text], comments: [CommentItem]
        let consultation: ConsultationItem?

        init(_ content: ReviewContent) {
            framework = FrameworkItem(content.framework)
            let review = content.current
            (note, openedAt, people) = (.of(review?.note), review?.openedAt, review?.people ?? [])
            crafts = (review?.crafts ?? []).map { Text(fr: $0.fr, en: $0.en) }
            comments = content.threads.map(CommentItem.init)
            consultation = content.consultation.map(ConsultationItem.init)
        }
    }
}

extension ReviewContent.Thread {
    /// An open suggestion made on another text than the present one.
    var isOutdated: Bool {
        guard comment.isOpen, let suggestion = comment.suggestion else { return false }
        return subject?.text(comment.language) != suggestion.base
    }
}
