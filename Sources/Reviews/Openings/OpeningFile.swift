import Careers
import Foundation
import Kernel
import Storage

/// One opening, as far as a viewer may read it. The answer and its author are loaded for the two who opened it, and for nobody else.
struct OpeningFile: Sendable {
    struct Opened: Sendable {
        let author: String
        /// What it answers: a competency, or a question of the cycle.
        let about: LocalizedText
        let answer: CompetencyAnswer?
        let text: WrittenText?
        let grid: Grid
    }

    let opening: AnswerOpening
    let part: OpeningPart
    let opened: Opened?

    static func load(_ id: AnswerOpeningID, for viewer: Viewer, on today: Day, in db: any Reader) throws -> OpeningFile {
        guard let opening = try AnswerOpening.all("o.id = \(id)", of: viewer.organization, in: db).first,
            let cycle = try ReviewCycle.stored(opening.cycle, of: viewer.organization, in: db)
        else { throw Refusal.notFound }
        let part = try OpeningPolicy(viewer, on: today).part(in: opening, cycle, db)
        return OpeningFile(opening: opening, part: part, opened: part == .opener && opening.state == .opened ? try answer(of: opening, viewer, db) : nil)
    }

    private static func answer(of opening: AnswerOpening, _ viewer: Viewer, _ db: any Reader) throws -> Opened? {
        guard let review = try Review.stored(opening.review, of: viewer.organization, in: db),
            let form = try db.first(Contribution.self, "SELECT \(Contribution.columns) FROM contributions k WHERE k.id = \(opening.contribution)"),
            let author = try db.rows("SELECT p.given_name, p.family_name FROM people p WHERE p.id = \(form.author)").first
        else { return nil }
        let (said, grid) = (try FormAnswers.of(form.id, in: db), try Grid.of(review.level, in: db))
        let name = grid.rows.first { $0.id == opening.competency }?.name
        let question = try CycleQuestion.of(review.cycle, in: db).first { $0.id == opening.question }?.text
        guard let about = name ?? question else { return nil }
        return Opened(
            author: try author.fullName(), about: about, answer: said.answers.first { $0.competency == opening.competency },
            text: said.texts.first { $0.question == opening.question }?.text, grid: grid)
    }
}

/// What case-holders may ask about, and what waits.
struct OpeningsList: Sendable {
    struct Choice: Sendable { let review: ReviewID, name: String, cycle: String }

    let openings: [AnswerOpening]
    /// Those the viewer may agree to.
    let toSettle: [AnswerOpening]
    let reviews: [Choice]

    /// Cycles `c` in which somebody answers in confidence.
    private static let holdsConfidence: Query = "(c.peer_mode = 'confidential' OR c.report_mode = 'confidential')"

    static func load(for viewer: Viewer, on today: Day, in db: any Reader) throws -> OpeningsList {
        let policy = OpeningPolicy(viewer, on: today)
        _ = try policy.enter(in: db)
        let cycles = try ReviewCycle.all(
            "c.organization_id = \(viewer.organization) AND \(Self.holdsConfidence) AND c.state NOT IN ('draft', 'checked')", in: db)
        let byID = Dictionary(cycles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let parts = try AnswerOpening.all("1 = 1", of: viewer.organization, in: db).compactMap { opening -> (AnswerOpening, OpeningPart)? in
            guard let cycle = byID[opening.cycle] else { return nil }
            do { return (opening, try policy.part(in: opening, cycle, db)) } catch is Refusal { return nil }
        }
        return OpeningsList(
            openings: parts.filter { $0.1 == .opener }.map(\.0), toSettle: parts.filter { $0.1 == .other }.map(\.0),
            reviews: try choices(viewer, policy, byID, db))
    }

    /// Reviews with a summary, of people out of the viewer's line.
    private static func choices(
        _ viewer: Viewer, _ policy: OpeningPolicy, _ cycles: [CycleID: ReviewCycle], _ db: any Reader
    ) throws -> [Choice] {
        let reviews = try db.all(
            Review.self,
            """
            SELECT \(Review.columns) FROM \(Review.sources) JOIN review_cycles c ON c.id = r.cycle_id
            WHERE r.organization_id = \(viewer.organization) AND \(Self.holdsConfidence)
                AND EXISTS (SELECT 1 FROM review_snapshots s WHERE s.review_id = r.id) ORDER BY c.starts_on DESC, p.family_name, p.given_name, r.id LIMIT 500
            """)
        return try reviews.compactMap { review in
            guard let cycle = cycles[review.cycle], try !policy.isInLine(of: review.subject, in: cycle, db) else { return nil }
            return Choice(review: review.id, name: review.subjectName, cycle: cycle.plan.name)
        }
    }
}

struct OpeningView: Encodable, Sendable {
    let id: AnswerOpeningID, subject: PersonID, subjectName: String, words: String, reason: WrittenText, state: AnswerOpening.State, askedBy: String
    let agreedBy: String?, refusal: WrittenText?, part: OpeningPart, author: String?, comment: WrittenText?, placement: Int?

    init(_ file: OpeningFile) {
        let opening = file.opening
        (id, subject, subjectName, words) = (opening.id, opening.subject, opening.subjectName, opening.words)
        (reason, state, askedBy, agreedBy) = (opening.reason, opening.state, opening.askedByName, opening.settledByName)
        (refusal, part, author, comment) = (opening.refusal, file.part, file.opened?.author, file.opened?.text ?? file.opened?.answer?.comment)
        placement = file.opened.flatMap { opened in opened.answer?.placement.map { opened.grid.order(of: $0) ?? 0 } }
    }
}

struct OpeningsView: Encodable, Sendable {
    struct Line: Encodable, Sendable { let id: AnswerOpeningID, subjectName: String, state: AnswerOpening.State }

    let openings: [Line], toSettle: [Line]

    init(_ list: OpeningsList) {
        let lines = { (all: [AnswerOpening]) in all.map { Line(id: $0.id, subjectName: $0.subjectName, state: $0.state) } }
        (openings, toSettle) = (lines(list.openings), lines(list.toSettle))
    }
}

struct OpeningMade: Encodable, Sendable { let id: AnswerOpeningID }
