import Foundation
import Kernel
import Markup
import Site
import Storage

/// Copies for those who left.
enum CopyHandlers {
    static func sheet(_ call: SignedInCall, _ id: PersonID) async throws -> CopiesSheet {
        let (viewer, today, now) = (call.viewer, call.today, call.now)
        return try await call.services.read(as: viewer) { db in
            let (permit, person) = (try AccessPolicy(viewer).enter(), try FormerPerson.find(id, for: viewer, on: today, in: db))
            let copies = try AccessCopy.of(id, in: viewer.organization, permit: permit, db)
            return CopiesSheet(person: person, copies: copies, mine: viewer.person, now: now, mayMake: person.hasLeft(by: today))
        }
    }

    static func make(_ call: SignedInCall, _ form: CopyForm, _ id: PersonID) async throws -> Outcome {
        let (viewer, today) = (call.viewer, call.today)
        let copy = try await call.services.write(by: viewer, once: call.submission) { db in
            let person = try FormerPerson.find(id, for: viewer, on: today, in: db)
            let permit = try AccessPolicy(viewer).make(for: person, on: today)
            return try MakeCopy.perform(WrittenText(form.reason, in: viewer.language), permit: permit, in: db)
        }
        return Outcome(AccessPaths.copies(id), flash: CopyWords.made, data: MadeCopyView(copy: copy))
    }

    static func again(_ call: SignedInCall, _ state: FormState, _ id: PersonID) async throws -> HTML {
        CopiesPage(sheet: try await sheet(call, id), state: state, frame: call.frame).html
    }

    /// Made anew each time: the same as the person's own, but for what nobody else may read.
    static func file(_ call: SignedInCall, _ id: AccessCopyID) async throws -> Download {
        let (viewer, today, now, records) = (call.viewer, call.today, call.now, call.records)
        let everything = try await call.services.read(as: viewer) { db in
            let copy = try AccessCopy.find(id, for: viewer, in: db)
            let person = try FormerPerson.find(copy.person, for: viewer, on: today, in: db)
            _ = try AccessPolicy(viewer).open(copy, of: person, on: today, at: now)
            return try Everything.load(of: person.asViewer(beside: viewer, db), for: .keeper, records, at: now, in: db)
        }
        return try EverythingFile(everything, in: call.frame.language).download
    }
}

extension FormerPerson {
    /// Who they were here: without any role, they read what is theirs and nothing else.
    fileprivate func asViewer(beside keeper: Viewer, _ db: any Reader) throws -> Viewer {
        let organization = keeper.organization
        let account = try db.value(
            AccountID.self, "SELECT a.id FROM accounts a WHERE a.person_id = \(id) AND a.organization_id = \(organization)")
        return Viewer(
            organization: organization, person: id, account: account ?? AccountID(id.uuid), name: name, roles: [], language: language,
            timeZone: TimeZone(identifier: timeZone) ?? .gmt, organizationZone: keeper.organizationZone)
    }
}
