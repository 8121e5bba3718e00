import Foundation
import Kernel
import Testing

@testable import Careers

/// People on levels, with what they have shown, carried through versions and crosswalks drawn from a seed, some of them changed by hand.
@Suite("Nobody is demoted by a version")
struct NobodyIsDemotedTests {
    @Test("everybody stands as high as before, keeps their order, and keeps what they have shown that is the same", arguments: 0..<150)
    func property(seed: Int) {
        let versions = RandomVersions(seed: UInt64(seed))
        var random = SeededGenerator(seed: UInt64(seed) &+ 99)
        let (old, new) = versions.entries
        let rows = changedByHand(CrosswalkProposal.rows(from: old, to: new), &random)
        let passage = LevelPassage(old: versions.oldLevels, new: versions.newLevels, from: old, to: new, rows: rows)
        let moves = changedByHand(passage.proposal(), of: passage, &random)
        // A crosswalk with a fault is refused: nothing is published by it.
        guard passage.faults(in: moves).isEmpty else { return }
        let carried = CarriedLevels([moves])
        let changes = SettledIdentities.changes(
            rows, old: old.map(\.identity), new: new.map(\.identity), fresh: { ExpectationIdentity(.init()) })
        let published = new.map { changes[$0.identity] ?? $0.identity }
        #expect(Set(published).count == published.count)
        for level in versions.oldLevels {
            let target = carried[level.id].flatMap { id in versions.newLevels.first { $0.id == id } }
            #expect((target?.order ?? -1) >= level.order, "\(level) goes down")
        }
        // What anybody may have shown that the crosswalk says is the same is found again, and nothing else passes for it.
        let kept = Set(rows.filter(\.kind.isCarried).flatMap(\.old))
        #expect(Set(published).intersection(old.map(\.identity)) == kept)
        for row in rows where row.kind == .same {
            let index = new.firstIndex { $0.identity == row.new.first }
            #expect(index.map { published[$0] } == row.old.first)
        }
    }

    /// Counted here by what happens to people, not by what the crosswalk says of itself.
    @Test("among passages changed by hand many are taken, and each of those that would lower somebody or swap two people is refused")
    func refusals() {
        var (taken, lowering, swapping) = (0, 0, 0)
        for seed in 0..<400 {
            let versions = RandomVersions(seed: UInt64(seed))
            var random = SeededGenerator(seed: UInt64(seed) &+ 7)
            let (old, new) = versions.entries
            let rows = changedByHand(CrosswalkProposal.rows(from: old, to: new), &random)
            let passage = LevelPassage(old: versions.oldLevels, new: versions.newLevels, from: old, to: new, rows: rows)
            let moves = changedByHand(passage.proposal(), of: passage, &random)
            let stand = versions.oldLevels.map { level in (level, versions.newLevels.first { $0.id == moves[level.id] }) }
            let isLower = stand.contains { level, target in (target?.order ?? -1) < level.order }
            let isSwapped = stand.contains { low, lowTarget in
                stand.contains { high, highTarget in
                    low.ladder == high.ladder && low.order < high.order && lowTarget?.ladder == highTarget?.ladder
                        && (lowTarget?.order ?? 0) > (highTarget?.order ?? 0)
                }
            }
            let isTaken = passage.faults(in: moves).isEmpty
            if isTaken { taken += 1 }
            if isLower { lowering += 1 }
            if isSwapped { swapping += 1 }
            #expect(!isTaken || !isLower && !isSwapped, "seed \(seed)")
        }
        #expect(taken >= 100 && lowering >= 40 && swapping >= 20, "\(taken) taken, \(lowering) lower somebody, \(swapping) swap two")
    }

    @Test("a faultless passage is what is proposed when no level went away", arguments: 0..<60)
    func proposal(seed: Int) {
        let versions = RandomVersions(seed: UInt64(seed))
        let (old, new) = versions.entries
        let rows = CrosswalkProposal.rows(from: old, to: new)
        let passage = LevelPassage(old: versions.oldLevels, new: versions.newLevels, from: old, to: new, rows: rows)
        #expect(passage.faults(in: passage.proposal()).isEmpty)
    }

    @Test("a level may not pass lower, nor below what it asks, nor above the one over it, nor nowhere")
    func faults() throws {
        let name = try #require(LocalizedText(fr: "P", en: nil))
        func level(_ number: Int, _ order: Int) -> CrosswalkLevel {
            let uuid = CrosswalkProposalTests.identity(number).uuid
            return CrosswalkLevel(
                id: LevelID(uuid), identity: LevelIdentity(uuid), ladder: "pm", ladderName: name, order: order, name: name)
        }
        let (old, new) = ([level(1, 1), level(2, 2)], [level(11, 1), level(12, 2), level(13, 3)])
        // What level 2 asked is asked at level 3 now: a level was put in between.
        let before = [CrosswalkProposalTests.entry(1, "Mène des entretiens"), CrosswalkProposalTests.entry(2, "Fixe un seuil", at: 2)]
        let after = [CrosswalkProposalTests.entry(1, "Mène des entretiens"), CrosswalkProposalTests.entry(2, "Fixe un seuil", at: 3)]
        let passage = LevelPassage(old: old, new: new, from: before, to: after, rows: CrosswalkProposal.rows(from: before, to: after))
        #expect(passage.proposal() == [old[0].id: new[0].id, old[1].id: new[2].id])
        #expect(passage.faults(in: [old[0].id: new[0].id, old[1].id: new[2].id]).isEmpty)
        #expect(passage.faults(in: [old[0].id: new[0].id, old[1].id: new[1].id]) == [.belowItsContent(old[1], to: new[1], least: 3)])
        #expect(passage.faults(in: [old[0].id: new[0].id, old[1].id: new[0].id]) == [.lower(old[1], to: new[0])])
        #expect(passage.faults(in: [old[1].id: new[2].id]) == [.missing(old[0])])
        let crossed = LevelPassage(old: old, new: new, from: [], to: [], rows: [])
        #expect(crossed.faults(in: [old[0].id: new[2].id, old[1].id: new[1].id]) == [.crossed(old[0], old[1])])
    }

    @Test("levels are carried through several versions")
    func chain() {
        let ids = (0..<4).map { LevelID(CrosswalkProposalTests.identity($0).uuid) }
        let carried = CarriedLevels([[:], [ids[0]: ids[1]], [ids[1]: ids[2]]])
        #expect(carried[ids[0]] == ids[2] && carried[ids[1]] == ids[2] && carried[ids[3]] == nil)
    }

    /// A person may say of anything that it went, or that it is not the same.
    private func changedByHand(_ rows: [CrosswalkRow], _ random: inout SeededGenerator) -> [CrosswalkRow] {
        rows.flatMap { row -> [CrosswalkRow] in
            guard Int.random(in: 0...5, using: &random) == 0 else { return [row] }
            return row.old.map { CrosswalkRow(kind: .dropped, old: [$0], new: []) } + row.new.map { CrosswalkRow(kind: .new, old: [], new: [$0]) }
        }
    }

    private func changedByHand(_ moves: [LevelID: LevelID], of passage: LevelPassage, _ random: inout SeededGenerator) -> [LevelID: LevelID] {
        var moves = moves
        for level in passage.old where Int.random(in: 0...6, using: &random) == 0 { moves[level.id] = passage.new.randomElement(using: &random)?.id }
        return moves
    }
}
