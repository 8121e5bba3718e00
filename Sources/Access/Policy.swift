import Foundation
import Kernel
import People
import Storage

/// Everybody asks for what is held about them. For somebody who left and can no longer sign in, HR makes a copy, with a reason.
struct AccessPolicy: Sendable {
    let viewer: Viewer

    init(_ viewer: Viewer) {
        self.viewer = viewer
    }

    static let keepers: Set<Role> = [.hr]

    var keepsCopies: Bool { !viewer.roles.isDisjoint(with: Self.keepers) }

    /// Copies `x`: those one made, while one is HR.
    func visibleCopies() -> Query {
        keepsCopies ? "(x.organization_id = \(viewer.organization) AND x.made_by = \(viewer.person))" : "(1 = 0)"
    }

    /// - Throws: `Refusal.notFound` for whoever keeps no copies.
    func enter() throws(Refusal) -> CopyKeeping {
        guard keepsCopies else { throw .notFound }
        return CopyKeeping()
    }

    func make(for person: FormerPerson, on today: Day) throws(Refusal) -> CopyMaking {
        _ = try enter()
        guard person.hasLeft(by: today) else { throw .conflict(CopyWords.stillHere) }
        return CopyMaking(person: person.id)
    }

    /// For some days, while the person is away: then another is made, with its reason. Whoever came back takes their own.
    func open(_ copy: AccessCopy, of person: FormerPerson, on today: Day, at now: Date) throws(Refusal) -> CopyOpening {
        _ = try enter()
        guard person.hasLeft(by: today) else { throw .conflict(CopyWords.stillHere) }
        guard copy.isOpen(at: now) else { throw .conflict(CopyWords.over) }
        return CopyOpening()
    }
}

/// May read which copies were made.
struct CopyKeeping: Sendable { fileprivate init() {} }

/// May make a copy for somebody who left.
struct CopyMaking: Sendable {
    let person: PersonID

    fileprivate init(person: PersonID) { self.person = person }
}

/// May fetch a copy one made.
struct CopyOpening: Sendable { fileprivate init() {} }
