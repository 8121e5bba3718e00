import Careers
import Foundation
import Kernel
import Storage

/// The one answer that holds words quoted from a summary. Words that no summary shows find nothing: case-holders open what was read, and browse nothing.
enum FindQuoted {
    static let least = 12

    struct Found: Sendable { let contribution: ContributionID, competency: CompetencyID?, question: QuestionID? }

    static func perform(_ words: String, in review: Review, answered modes: AnswerModes, permit: OpeningAsking, _ db: any Reader) throws -> Found {
        let quoted = folded(words)
        guard quoted.count >= least else { throw Refusal.invalid("words", OpeningWords.tooShort) }
        let published = try Snapshot.of(review.id, in: db).values.flatMap { snapshot in
            snapshot.remarks.flatMap { $0.comments ?? [] } + (snapshot.texts ?? []).flatMap { $0.comments ?? [] }
        }
        guard published.contains(where: { folded($0.text).contains(quoted) }) else { throw Refusal.invalid("words", OpeningWords.notPublished) }
        var found: [Found] = []
        for kind in Contribution.Kind.perspectives where modes.of(kind) == .confidential {
            let forms = try Contribution.sent(kind, to: review.id, in: db)
            for (form, said) in zip(forms, try FormAnswers.of(forms.map(\.id), in: db)) {
                found += said.answers.filter { folded($0.comment?.text ?? "").contains(quoted) }
                    .map { Found(contribution: form.id, competency: $0.competency, question: nil) }
                found += said.texts.filter { folded($0.text.text).contains(quoted) }
                    .map { Found(contribution: form.id, competency: nil, question: $0.question) }
            }
        }
        guard let only = found.first else { throw Refusal.invalid("words", OpeningWords.notPublished) }
        guard found.count == 1 else { throw Refusal.invalid("words", OpeningWords.several) }
        return only
    }

    private static func folded(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }
}
