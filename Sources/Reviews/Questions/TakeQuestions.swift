import Kernel
import Storage

/// Adds several questions at once: those proposed, or those of an earlier cycle. What is asked already is not asked twice.
enum TakeQuestions {
    static func perform(_ wordings: [QuestionWording], into cycle: ReviewCycle, permit: QuestionWriting, in db: Write) throws {
        var list = try QuestionList.held(cycle, permit: permit, in: db)
        let known = Set(list.questions.map(\.text))
        let new = wordings.filter { !known.contains($0.text) }
        guard !new.isEmpty else { throw Refusal.conflict(QuestionWords.nothingNew) }
        guard list.questions.count + new.count <= CycleQuestion.most else { throw Refusal.conflict(QuestionWords.tooMany) }
        for wording in new { try list.add(wording, in: db) }
    }

    /// Those of another cycle its reader may see.
    static func perform(from source: CycleID, into cycle: ReviewCycle, for viewer: Viewer, permit: QuestionWriting, in db: Write) throws {
        let source = try ReviewCycle.find(source, visibleTo: viewer, in: db)
        try perform(CycleQuestion.of(source.id, in: db).map(\.wording), into: cycle, permit: permit, in: db)
    }
}
