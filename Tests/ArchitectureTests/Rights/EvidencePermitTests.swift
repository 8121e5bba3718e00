import Foundation
import Kernel
import TestKit
import Testing

@testable import Evidence

/// What becomes of a fact depends on who wrote it and on what became of it: the policy is asked alone, and so is what its page offers.
@Suite("A permit over a fact is refused by the policy itself")
struct EvidencePermitTests {
    /// A fact as it stands, and what its author is refused, act by act.
    struct Standing: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let confidentiality: Confidentiality
        var isWithdrawn = false
        var isQuoted = false
        let rewriting, sharing, correcting, withdrawing: Phrase?
    }

    private static let standings = [
        Standing(testDescription: "private", confidentiality: .private, rewriting: nil, sharing: nil, correcting: RuleWords.stillPrivate, withdrawing: nil),
        Standing(
            testDescription: "private, in somebody else's words", confidentiality: .private, isQuoted: true, rewriting: RuleWords.quoted, sharing: nil,
            correcting: RuleWords.stillPrivate, withdrawing: nil),
        Standing(
            testDescription: "shared", confidentiality: .shared, rewriting: RuleWords.alreadyShared, sharing: RuleWords.isShared, correcting: nil,
            withdrawing: nil),
        Standing(
            testDescription: "shared, in somebody else's words", confidentiality: .shared, isQuoted: true, rewriting: RuleWords.alreadyShared,
            sharing: RuleWords.isShared, correcting: RuleWords.quoted, withdrawing: nil),
        Standing(
            testDescription: "withdrawn", confidentiality: .shared, isWithdrawn: true, rewriting: RuleWords.alreadyShared, sharing: RuleWords.isShared,
            correcting: RuleWords.isWithdrawn, withdrawing: RuleWords.isWithdrawn),
    ]

    @Test("to its author, for what it is", arguments: standings)
    func authors(standing: Standing) throws {
        let (policy, item) = (EvidencePolicy(Cast().ines.viewer()), try Self.item(standing))
        let expected = [standing.rewriting, standing.sharing, standing.correcting, standing.withdrawing].map { $0.map(Refusal.conflict) }
        #expect(Self.refusals(policy, item) == expected)
        #expect(Self.offers(policy, item) == expected.map { $0 == nil })
    }

    @Test("to everybody else, whatever it is", arguments: standings)
    func others(standing: Standing) throws {
        let item = try Self.item(standing)
        for viewer in [Cast().tomasz.viewer(), Cast().hr.viewer(), Cast().ruben.viewer()] {
            let policy = EvidencePolicy(viewer)
            #expect(Self.refusals(policy, item) == Array(repeating: .forbidden(RuleWords.onlyTheAuthor), count: 4), "\(viewer.name)")
            #expect(Self.offers(policy, item) == Array(repeating: false, count: 4), "\(viewer.name)")
        }
    }

    private static func refusals(_ policy: EvidencePolicy, _ item: EvidenceItem) -> [Refusal?] {
        [
            Refusal.of { _ = try policy.rewrite(item) }, Refusal.of { _ = try policy.share(item) }, Refusal.of { _ = try policy.correct(item) },
            Refusal.of { _ = try policy.withdraw(item) },
        ]
    }

    private static func offers(_ policy: EvidencePolicy, _ item: EvidenceItem) -> [Bool] {
        [policy.mayRewrite(item), policy.mayShare(item), policy.mayCorrect(item), policy.mayWithdraw(item)]
    }

    private static func item(_ standing: Standing) throws -> EvidenceItem {
        let (ines, at) = (Cast().ines, Date(timeIntervalSince1970: 1_790_000_000))
        return EvidenceItem(
            id: EvidenceID(RightsScene.id(1).uuid), subject: ines.person, subjectName: ines.name, author: ines.person, authorName: ines.name, kind: .document,
            happenedOn: try #require(Day("2026-09-01")), confidentiality: standing.confidentiality,
            wording: EvidenceWording(number: 1, language: .french, title: "Titre", detail: nil, reference: nil, reason: nil, writtenAt: at), writtenAt: at,
            sharedAt: standing.confidentiality == .shared ? at : nil, withdrawal: standing.isWithdrawn ? EvidenceWithdrawal(at: at, reason: "Erreur") : nil,
            isQuoted: standing.isQuoted, version: 1)
    }
}
