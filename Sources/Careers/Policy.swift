import Kernel
import Storage

/// Who may see a framework, and who may change it.
struct FrameworkPolicy: Sendable {
    let viewer: Viewer

    init(_ viewer: Viewer) {
        self.viewer = viewer
    }

    private static let authors: Set<Role> = [.cpo, .hr]
    private static let readers: Set<Role> = [.cpo, .hr, .head]

    /// Over `f`, a framework: what is published is for everybody inside; the rest is for those who write it or answer for a craft,
    /// what is in review for those it was given to read, and what was put away for those who stand on it.
    static func visible(to viewer: Viewer) -> Query {
        let own: Query = "f.organization_id = \(viewer.organization)"
        if !viewer.roles.isDisjoint(with: readers) { return own }
        return """
            \(own) AND (f.status IN ('published', 'superseded') OR f.status IN ('in_review', 'consulted') AND \(asks(viewer))
                OR f.status = 'archived' AND \(holds(viewer))) AND EXISTS (
                SELECT 1 FROM people reader WHERE reader.id = \(viewer.person) AND reader.organization_id = f.organization_id
                AND NOT reader.is_external)
            """
    }

    /// Over `f`: is the viewer asked to read it, by name or with their craft?
    private static func asks(_ viewer: Viewer) -> Query {
        """
        EXISTS (SELECT 1 FROM framework_readers asked JOIN framework_reviews w ON w.id = asked.review_id
            WHERE w.framework_id = f.id AND w.ended_at IS NULL AND (asked.kind = 'person' AND asked.target_id = \(viewer.person)
                OR asked.kind = 'craft' AND asked.target_id = (SELECT own.craft_id FROM people own WHERE own.id = \(viewer.person))))
        """
    }

    /// Over `f`: is it what the viewer is judged by? They stand on one of its levels today, or their last review, or one under way, is of it.
    private static func holds(_ viewer: Viewer) -> Query {
        guard let today = viewer.today else { return "1 = 0" }
        return """
            (EXISTS (SELECT 1 FROM person_levels held JOIN levels stood ON stood.id = held.level_id
                WHERE held.person_id = \(viewer.person) AND stood.framework_id = f.id AND held.from_on <= \(today)
                    AND (held.to_on IS NULL OR held.to_on >= \(today)))
                OR EXISTS (SELECT 1 FROM reviews had JOIN levels judged ON judged.id = had.level_id
                WHERE had.subject_id = \(viewer.person) AND judged.framework_id = f.id AND NOT EXISTS (
                    SELECT 1 FROM reviews later WHERE later.subject_id = had.subject_id AND later.shared_at > had.shared_at)))
            """
    }

    /// Does the viewer write frameworks?
    var isAuthor: Bool { !viewer.roles.isDisjoint(with: Self.authors) }

    /// Does the viewer see what is not published?
    var seesDrafts: Bool { !viewer.roles.isDisjoint(with: Self.readers) }

    func mayRewrite(_ framework: Framework) -> Bool { isAuthor && framework.status == .draft }
    func mayPublish(_ framework: Framework) -> Bool { isAuthor && !framework.status.isPublished }
    func mayAnswer(_ framework: Framework) -> Bool { isAuthor && framework.status.isInReview }
    /// Whoever sees a version in review was asked.
    func mayComment(_ framework: Framework) -> Bool { framework.status == .inReview }
    func mayArchive(_ framework: Framework) -> Bool { isAuthor && [.published, .superseded].contains(framework.status) }
    func mayContinue(_ framework: Framework) -> Bool { isAuthor && framework.status.isPublished }

    func bringIn() throws(Refusal) -> ImportPermit {
        guard isAuthor else { throw .notFound }
        return ImportPermit()
    }

    /// To change what a draft says, to replace it, to give it up.
    func rewrite(_ framework: Framework) throws(Refusal) -> DraftPermit {
        try checkAuthor()
        guard framework.status == .draft else { throw .conflict(framework.status.isPublished ? PolicyWords.isPublished : PolicyWords.isInReview) }
        return DraftPermit(framework: framework)
    }

    /// To read what the criterion checker says of it, published or not.
    func readFindings() throws(Refusal) { try checkAuthor() }

    /// To have a draft read by others: its text then waits for what they say.
    func openReview(of framework: Framework) throws(Refusal) -> DraftPermit { try rewrite(framework) }

    func endReview(of framework: Framework) throws(Refusal) -> ReviewEndPermit {
        try checkAuthor()
        guard framework.status.isInReview else { throw .conflict(PolicyWords.notInReview) }
        return ReviewEndPermit(framework: framework)
    }

    func comment(on framework: Framework) throws(Refusal) -> CommentPermit {
        guard !framework.status.isPublished || seesDrafts else { throw .notFound }
        guard framework.status == .inReview else { throw .conflict(PolicyWords.notInReview) }
        return CommentPermit(framework: framework)
    }

    func answer(on framework: Framework) throws(Refusal) -> AnswerPermit {
        try checkAuthor()
        guard framework.status.isInReview else { throw .conflict(PolicyWords.notInReview) }
        return AnswerPermit(framework: framework)
    }

    /// The only way in which a text in review changes.
    func acceptSuggestion(on framework: Framework) throws(Refusal) -> DraftPermit {
        try checkAuthor()
        guard framework.status == .inReview else { throw .conflict(PolicyWords.notInReview) }
        return DraftPermit(framework: framework)
    }

    func recordConsultation(on framework: Framework) throws(Refusal) -> ConsultationPermit {
        try checkAuthor()
        guard framework.status == .inReview else { throw .conflict(PolicyWords.notToConsult) }
        return ConsultationPermit(framework: framework)
    }

    /// To say how a version follows the one before.
    func map(_ framework: Framework) throws(Refusal) -> CrosswalkPermit {
        try checkAuthor()
        guard !framework.status.isPublished else { throw .conflict(PolicyWords.isPublished) }
        return CrosswalkPermit(framework: framework)
    }

    func publish(_ framework: Framework) throws(Refusal) -> PublicationPermit {
        try checkAuthor()
        guard !framework.status.isPublished else { throw .conflict(PolicyWords.alreadyPublished) }
        return PublicationPermit(framework: framework)
    }

    func archive(_ framework: Framework) throws(Refusal) -> ArchivePermit {
        try checkAuthor()
        guard mayArchive(framework) else { throw .conflict(PolicyWords.notToArchive) }
        return ArchivePermit(framework: framework)
    }

    func startNextVersion(of framework: Framework) throws(Refusal) -> NextVersionPermit {
        try checkAuthor()
        guard framework.status.isPublished else { throw .conflict(PolicyWords.stillADraft) }
        return NextVersionPermit(framework: framework)
    }

    private func checkAuthor() throws(Refusal) {
        guard isAuthor else { throw .forbidden(PolicyWords.onlyAuthors) }
    }
}

struct ImportPermit: Sendable { fileprivate init() {} }

struct DraftPermit: Sendable {
    let framework: Framework
    fileprivate init(framework: Framework) { self.framework = framework }
}

struct PublicationPermit: Sendable {
    let framework: Framework
    fileprivate init(framework: Framework) { self.framework = framework }
}

struct ArchivePermit: Sendable {
    let framework: Framework
    fileprivate init(framework: Framework) { self.framework = framework }
}

struct NextVersionPermit: Sendable {
    let framework: Framework
    fileprivate init(framework: Framework) { self.framework = framework }
}

struct ReviewEndPermit: Sendable {
    let framework: Framework
    fileprivate init(framework: Framework) { self.framework = framework }
}

struct CommentPermit: Sendable {
    let framework: Framework
    fileprivate init(framework: Framework) { self.framework = framework }
}

struct AnswerPermit: Sendable {
    let framework: Framework
    fileprivate init(framework: Framework) { self.framework = framework }
}

struct ConsultationPermit: Sendable {
    let framework: Framework
    fileprivate init(framework: Framework) { self.framework = framework }
}

struct CrosswalkPermit: Sendable {
    let framework: Framework
    fileprivate init(framework: Framework) { self.framework = framework }
}
