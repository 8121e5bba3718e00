import Careers
import Foundation
import Kernel
import Reviews

/// The page of a level, as data.
struct GapView: Encodable, Sendable {
    struct LevelView: Encodable, Sendable {
        let id: LevelID, order: Int, name: [String: String]

        init(_ level: Level) {
            (id, order) = (level.id, level.order)
            name = level.name.view
        }
    }

    struct SourceView: Encodable, Sendable { let review: ReviewID, cycle: String, sharedAt: Date, isOfAnotherLadder: Bool }
    struct UpcomingView: Encodable, Sendable { let review: ReviewID, cycle: String, conversationDueOn: Day }
    struct AspirationView: Encodable, Sendable { let wish: Aspiration.Wish, detail: WrittenText?, writtenAt: Date }

    let person: PersonID, name: String, reader: GapReader
    let ladder: LadderID?, level: LevelView?, since: Day?, next: LevelView?, levels: [LevelView], tracks: [LadderID]
    let source: SourceView?, upcoming: UpcomingView?
    let expectations: [GapLineView], unwritten: [CompetencyID], rule: RuleView?, aspirations: [AspirationView]?

    init(_ gap: Gap) {
        (person, name, reader) = (gap.reading.person, gap.reading.name, gap.reading.reader)
        let place = gap.place
        (ladder, since) = (place?.ladder.id, place?.since)
        level = place.map { LevelView($0.level) }
        next = place?.next.map(LevelView.init)
        levels = place?.grid.levels.map(LevelView.init) ?? []
        tracks = place?.tracks.map(\.ladder.id) ?? []
        source = gap.source.map { SourceView(review: $0.review, cycle: $0.cycleName, sharedAt: $0.sharedAt, isOfAnotherLadder: $0.isOfAnotherLadder) }
        upcoming = gap.upcoming.map { UpcomingView(review: $0.id, cycle: $0.cycleName, conversationDueOn: $0.conversationDueOn) }
        expectations = gap.lines.map(GapLineView.init)
        unwritten = gap.unwritten.map(\.id)
        rule = gap.ruleStanding.map(RuleView.init)
        aspirations =
            gap.reading.reader.readsAspirations
            ? gap.aspirations.map { AspirationView(wish: $0.wish, detail: $0.detail, writtenAt: $0.writtenAt) } : nil
    }
}

extension LocalizedText {
    /// The languages it exists in.
    var view: [String: String] { Dictionary(languages.map { ($0.rawValue, self[$0] ?? "") }, uniquingKeysWith: { first, _ in first }) }
}
