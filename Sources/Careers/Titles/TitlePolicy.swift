import Kernel
import Storage

/// Titles are read by everybody inside, and written by those who write frameworks.
struct TitlePolicy: Sendable {
    let viewer: Viewer

    init(_ viewer: Viewer) { self.viewer = viewer }

    var writes: Bool { FrameworkPolicy(viewer).isAuthor }

    /// - Throws: `Refusal.notFound` for somebody from outside.
    func read(in db: any Reader) throws -> TitleReading {
        let inside = try db.value(
            Int.self, "SELECT count(*) FROM people p WHERE p.id = \(viewer.person) AND p.organization_id = \(viewer.organization) AND NOT p.is_external")
        guard inside == 1 else { throw Refusal.notFound }
        return TitleReading(organization: viewer.organization)
    }

    func write() throws(Refusal) -> TitleWriting {
        guard writes else { throw .notFound }
        return TitleWriting(organization: viewer.organization)
    }
}

/// May read which titles stand for which levels.
struct TitleReading: Sendable {
    let organization: OrganizationID
    fileprivate init(organization: OrganizationID) { self.organization = organization }
}

/// May say which levels a title stands for.
struct TitleWriting: Sendable {
    let organization: OrganizationID
    fileprivate init(organization: OrganizationID) { self.organization = organization }
}
