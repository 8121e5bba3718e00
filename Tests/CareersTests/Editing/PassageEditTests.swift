import Foundation
import Kernel
import Testing

@testable import Careers

@Suite("Tracks that branch, in a draft")
struct PassageEditTests {
    private let draft: FrameworkDraft

    init() throws { draft = try #require(read(Tracks.yaml).draft).withoutPlaces }

    private func after(_ edit: some DraftEdit) throws -> FrameworkDraft {
        var changed = draft
        _ = try edit.apply(to: &changed)
        return changed
    }

    @Test("are read with the level one arrives at, the lowest when it is not said")
    func reading() {
        #expect(draft.ladders[1].branch == BranchDraft(ladder: "makers", level: 2, entry: 2))
        #expect(draft.ladders[1].crossings == [CrossingDraft(level: 3, ladder: "makers", other: 3)])
    }

    @Test("follow a level put in the middle of either ladder")
    func renumbering() throws {
        let name = try #require(LocalizedText(fr: "Entre-deux", en: nil))
        let below = try after(AddLevel(ladder: "makers", name: name, above: 1))
        #expect(below.ladders[1].branch?.level == 3 && below.ladders[1].crossings.first?.other == 4)
        let inside = try after(AddLevel(ladder: "leaders", name: name, above: 2))
        #expect(inside.ladders[1].branch?.entry == 2 && inside.ladders[1].crossings.first?.level == 4)
    }

    @Test("go with the level or the ladder they lead to, and come down when a level under them goes")
    func removal() throws {
        let level = try after(RemoveLevel(ladder: "makers", order: 2))
        #expect(level.ladders[1].branch == nil && level.ladders[1].crossings == [CrossingDraft(level: 3, ladder: "makers", other: 2)])
        let ladder = try after(RemoveLadder(ladder: "makers", name: Phrase(same: "Makers")))
        #expect(ladder.ladders[0].branch == nil && ladder.ladders[0].crossings.isEmpty)
    }

    @Test("are not copied with the rows of a ladder")
    func copy() throws {
        let name = try #require(LocalizedText(fr: "Autres", en: nil))
        let copied = try after(AddLadder(name: name, craft: "design", track: .manager, model: "leaders"))
        #expect(copied.ladders.last?.branch == nil && copied.ladders.last?.crossings.isEmpty == true)
    }

    @Test("are refused where they lead nowhere, to themselves, twice to one place, or round in a circle", arguments: Tracks.refused)
    func refused(line: String, changed: String, cause: PassageFault.Cause) {
        let reading = read(Tracks.yaml.replacing(line, with: changed))
        #expect(reading.draft == nil)
        #expect(reading.errors.count >= 1)
        let fault = PassageFault(ladder: "leaders", cause: cause, crossing: nil)
        let isTold = reading.report.entries.contains { $0.message.en == fault.words.en }
        #expect(isTold, "\(reading.report.entries.map(\.message.en))")
    }

    @Test("a draft kept before tracks branched is read as one where none does")
    func earlier() throws {
        var bare = draft
        for index in bare.ladders.indices { (bare.ladders[index].branch, bare.ladders[index].crossings) = (nil, []) }
        let text = String(decoding: try JSONEncoder().encode(bare), as: UTF8.self)
        let before = text.replacing("\"crossings\":[],", with: "").replacing(",\"crossings\":[]", with: "").replacing("\"subLevels\":[],", with: "")
        #expect(!before.contains("crossings"))
        #expect(try JSONDecoder().decode(FrameworkDraft.self, from: Data(before.utf8)) == bare)
    }
}

/// Two tracks of one craft.
enum Tracks {
    static let yaml = """
        format: palier-framework-1
        languages: [en]
        name: Two tracks
        ladders:
          - key: makers
            name: Makers
            craft: product
            track: individual
            progression: {rule: all}
            levels: [{order: 1, name: One}, {order: 2, name: Two}, {order: 3, name: Three}]
            themes:
              - key: doing
                name: Doing
                kind: hard
                competencies:
                  - {key: making, name: Making, expectations: {1: Makes one., 2: Makes two at once., 3: Shows others how it is made.}}
          - key: leaders
            name: Leaders
            craft: product
            track: manager
            branches-from: {ladder: makers, level: 2}
            crossings:
              - {level: 3, ladder: makers, at: 3}
            levels: [{order: 2, name: Lead}, {order: 3, name: Head}]
            themes:
              - key: leading
                name: Leading
                kind: management
                competencies:
                  - key: people
                    name: People
                    expectations:
                      2: {text: Reads the work of two people each week., signals: [Two dated notes a week.]}
                      3: {text: Settles who holds which scope., signals: [The table of scopes is dated.]}
        """

    static let refused: [(String, String, PassageFault.Cause)] = [
        ("{ladder: makers, level: 2}", "{ladder: nobody, level: 2}", .unknownLadder("nobody")),
        ("{ladder: makers, level: 2}", "{ladder: makers, level: 9}", .unknownLevel(9, of: "makers")),
        ("{ladder: makers, level: 2}", "{ladder: makers, level: 2, entry: 9}", .unknownLevel(9, of: "leaders")),
        ("{ladder: makers, level: 2}", "{ladder: leaders, level: 2}", .itself),
        ("{level: 3, ladder: makers, at: 3}", "{level: 3, ladder: makers, at: 9}", .unknownLevel(9, of: "makers")),
        (
            "      - {level: 3, ladder: makers, at: 3}",
            "      - {level: 3, ladder: makers, at: 3}\n      - {level: 3, ladder: makers, at: 3}", .repeated("makers")
        ),
        (
            "    progression: {rule: all}", "    progression: {rule: all}\n    branches-from: {ladder: leaders, level: 2}",
            .loop(["leaders", "makers", "leaders"])
        ),
    ]
}
