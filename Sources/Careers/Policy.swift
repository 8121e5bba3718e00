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

    /// Over `f`, a framework: what is published is for everybody inside; the rest is for those who write it or answer for a craft.
    static func visible(to viewer: Viewer) -> Query {
        let own: Query = "f.organization_id = \(viewer.organization)"
        if !viewer.roles.isDisjoint(with: readers) { return own }
        return """
            \(own) AND f.status IN ('published', 'superseded') AND EXISTS (
                SELECT 1 FROM people reader WHERE reader.id = \(viewer.person) AND reader.organization_id = f.organization_id
                AND NOT reader.is_external)
            """
    }

    static func isOnlyACoach(_ viewer: Viewer) -> Bool {
        viewer.roles == [.coach]
    }

    /// Does the viewer write frameworks?
    var isAuthor: Bool { !viewer.roles.isDisjoint(with: Self.authors) }

    /// Does the viewer see what is not published?
    var seesDrafts: Bool { !viewer.roles.isDisjoint(with: Self.readers) }

    func mayRewrite(_ framework: Framework) -> Bool { isAuthor && !framework.status.isPublished }
    func mayArchive(_ framework: Framework) -> Bool { isAuthor && [.published, .superseded].contains(framework.status) }
    func mayContinue(_ framework: Framework) -> Bool { isAuthor && framework.status.isPublished }

    func bringIn() throws(Refusal) -> ImportPermit {
        guard isAuthor else { throw .notFound }
        return ImportPermit()
    }

    /// To change what a draft says, to replace it, to give it up.
    func rewrite(_ framework: Framework) throws(Refusal) -> DraftPermit {
        try checkAuthor()
        guard !framework.status.isPublished else { throw .conflict(PolicyWords.isPublished) }
        return DraftPermit(framework: framework)
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
