import Kernel
import Testing

@testable import Reviews

/// The table of what may be read of a review, written out a second time by hand: the pages, the printed table and their tests all follow the first.
@Suite("A piece of a review is permitted to whom it was agreed, from when it was agreed")
struct VisibilityPermitTests {
    typealias Moments = [Visibility.Audience: Visibility.Moment]

    private static let everywhere: [(Visibility.Piece, Moments)] = [
        (.progress, [.subject: .always, .manager: .always, .hr: .always]),
        (.ownForm, [.subject: .always, .manager: .whenSent, .sharingManager: .whenShared, .hr: .whenShared]),
        (
            .objectives,
            [.subject: .always, .manager: .whenSent, .formerManager: .whenSent, .sharingManager: .whenShared, .hr: .whenShared]
        ),
        (.peerNames, [.subject: .whileNominating, .manager: .whileNominating]),
        (.snapshot, [.subject: .whenShared, .manager: .afterCollection, .sharingManager: .whenShared, .hr: .whenShared]),
        (.managerForm, [.subject: .whenShared, .manager: .whenShared, .sharingManager: .whenShared, .author: .always, .hr: .whenShared]),
        (.signature, [.subject: .always, .manager: .always, .hr: .always]),
        (.outstanding, [.author: .always, .hr: .always]),
        (.particulars, [.subject: .always, .manager: .always, .hr: .always]),
    ]

    /// Of peers, of other teams and of reports.
    private static let answers: [(AnswerModes, Moments)] = [
        (.confidential, [.author: .always]),
        (.anonymous, [.author: .untilSent]),
        (.attributed, [.author: .always, .subject: .whenShared, .manager: .afterCollection, .sharingManager: .whenShared, .hr: .whenShared]),
    ]

    @Test("whatever the mode of the answers")
    func everywhere() {
        for modes in [AnswerModes.confidential, .anonymous, .attributed] {
            for (piece, moments) in Self.everywhere { require(moments, of: piece, in: modes) }
        }
    }

    @Test("an answer, by its mode")
    func answers() {
        for (modes, moments) in Self.answers {
            for piece in [Visibility.Piece.peerAnswers, .crossTeamAnswers, .reportAnswers] { require(moments, of: piece, in: modes) }
        }
    }

    @Test("and no piece is forgotten here")
    func whole() {
        let told = Set(Self.everywhere.map(\.0)).union([.peerAnswers, .crossTeamAnswers, .reportAnswers])
        #expect(told == Set(Visibility.Piece.allCases))
    }

    private func require(_ moments: Moments, of piece: Visibility.Piece, in modes: AnswerModes) {
        for audience in Visibility.Audience.allCases {
            let moment = Visibility(modes).moment(of: piece, for: audience)
            #expect(moment == moments[audience, default: .never], "\(piece) to \(audience)")
        }
    }
}
