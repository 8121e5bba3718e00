import Careers
import Foundation
import Kernel

struct PauseView: Encodable, Sendable {
    let kind: ReviewPause.Kind, from: Day, to: Day?, resumedOn: Day?, reason: WrittenText, by: String, ownDueOn: Day?, writingDueOn: Day?

    init(_ pause: ReviewPause) {
        (kind, from, to, resumedOn) = (pause.kind, pause.from, pause.to, pause.resumedOn)
        (reason, by, ownDueOn, writingDueOn) = (pause.reason, pause.author, pause.ownDueOn, pause.writingDueOn)
    }
}

struct HeldLevelView: Encodable, Sendable {
    let level: LevelID, from: Day, to: Day?

    init(_ held: HeldLevel) { (level, from, to) = (held.level, held.from, held.to) }
}

/// What sets a review apart, for those who read it.
struct ContextView: Encodable, Sendable {
    struct Share: Encodable, Sendable { let percent: Int, since: Day }
    struct Writer: Encodable, Sendable { let person: PersonID, name: String, since: Day, reason: WrittenText }

    let level: LevelID, levels: [HeldLevelView], pauses: [PauseView], workShare: Share?, writer: Writer?

    init(_ file: ReviewFile) {
        (level, levels) = (file.review.level, file.levels.map(HeldLevelView.init))
        pauses = file.pauses.map(PauseView.init)
        workShare = file.workShare.map { Share(percent: $0.percent, since: $0.since) }
        writer = file.writer.map { Writer(person: $0.writer, name: $0.name, since: $0.from, reason: $0.reason) }
    }
}

struct ParticularsView: Encodable, Sendable {
    let review: ReviewID, context: ContextView, levels: [LevelID]

    init(_ content: Particulars) {
        (review, context, levels) = (content.review.id, ContextView(content.file), content.levels.map(\.level))
    }
}

struct WriterView: Encodable, Sendable {
    let person: PersonID, name: String, hasManager: Bool, writer: PersonID?, candidates: [PersonID]

    init(_ sheet: WriterSheet) {
        (person, name, hasManager, writer) = (sheet.subject, sheet.name, sheet.hasManager, sheet.current?.writer)
        candidates = sheet.candidates.map(\.person)
    }
}

struct AbsencesView: Encodable, Sendable {
    struct Line: Encodable, Sendable { let id: AbsenceID, person: PersonID, name: String, kind: ReviewPause.Kind, from: Day, to: Day? }

    let absences: [Line]

    init(_ sheet: AbsenceSheet) {
        absences = sheet.absences.map { Line(id: $0.id, person: $0.person, name: $0.name, kind: $0.kind, from: $0.from, to: $0.to) }
    }
}
