import Kernel
import People
import Storage

/// Who opens one confidential answer: two case-holders of the day, neither of them in the person's line nor the answer's author.
struct OpeningPolicy: Sendable {
    let viewer: Viewer
    let today: Day

    init(_ viewer: Viewer, on today: Day) {
        self.viewer = viewer
        self.today = today
    }

    func holdsCases(in db: any Reader) throws -> Bool {
        try db.value(
            Int.self,
            """
            SELECT count(*) FROM relations l WHERE l.organization_id = \(viewer.organization) AND l.kind = \(RelationKind.caseHolder.rawValue)
                AND l.holder_id = \(viewer.person) AND l.from_on <= \(today) AND (l.to_on IS NULL OR l.to_on >= \(today))
            """) ?? 0 > 0
    }

    /// Above or below the person, on any day since the period began or today: whoever could be served by an answer, or settle a score with it.
    func isInLine(of subject: PersonID, in cycle: ReviewCycle, _ db: any Reader) throws -> Bool {
        if subject == viewer.person { return true }
        let kin = try Kin.of(subject, in: cycle, on: today, of: viewer.organization, db)
        if kin.managers.contains(viewer.person) || kin.reports.contains(viewer.person) { return true }
        return try ReportingLine.isInLine(viewer.person, of: subject, on: today, in: db)
            || ReportingLine.isInLine(subject, of: viewer.person, on: today, in: db)
    }

    /// - Throws: `Refusal.notFound` for whoever holds no case.
    func enter(in db: any Reader) throws -> OpeningReading {
        guard try holdsCases(in: db) else { throw Refusal.notFound }
        return OpeningReading()
    }

    func ask(about review: Review, in cycle: ReviewCycle, _ db: any Reader) throws -> OpeningAsking {
        _ = try enter(in: db)
        guard try !isInLine(of: review.subject, in: cycle, db) else { throw Refusal.forbidden(OpeningWords.inLine) }
        guard !cycle.plan.modes.areAnonymous else { throw Refusal.conflict(OpeningWords.never) }
        guard cycle.plan.modes.holdConfidence else { throw Refusal.conflict(OpeningWords.signed) }
        return OpeningAsking()
    }

    /// What a viewer is to an opening: nothing, and it does not exist.
    func part(in opening: AnswerOpening, _ cycle: ReviewCycle, _ db: any Reader) throws -> OpeningPart {
        if opening.author == viewer.person {
            guard opening.state == .opened else { throw Refusal.notFound }
            return .author
        }
        guard try holdsCases(in: db), try !isInLine(of: opening.subject, in: cycle, db) else { throw Refusal.notFound }
        if opening.askedBy == viewer.person || opening.settledBy == viewer.person { return .opener }
        guard opening.state == .asked else { throw Refusal.notFound }
        return .other
    }

    func settle(_ opening: AnswerOpening, as part: OpeningPart) throws(Refusal) -> OpeningSettling {
        guard opening.state == .asked else { throw .conflict(OpeningWords.settled) }
        guard part == .other, opening.askedBy != viewer.person else { throw .forbidden(OpeningWords.anotherOne) }
        return OpeningSettling()
    }

    func acknowledge(_ part: OpeningPart) throws(Refusal) -> OpeningReading {
        guard part == .author else { throw .forbidden(OpeningWords.onlyAuthor) }
        return OpeningReading()
    }
}

/// The author of an answer that was opened, one of the two who open it, or another case-holder who may agree.
enum OpeningPart: String, Sendable, Codable { case author, opener, other }

/// May read what case-holders read.
struct OpeningReading: Sendable { fileprivate init() {} }
/// May ask for one answer of a review to be opened.
struct OpeningAsking: Sendable { fileprivate init() {} }
/// May agree or refuse.
struct OpeningSettling: Sendable { fileprivate init() {} }
