import Foundation
import Kernel
import Markup
import Reviews
import Site

/// The person's statement: added, and given with its proof.
enum AddendumHandlers {
    static func send(_ call: SignedInCall, _ form: StatementForm, _ id: DossierID) async throws -> Outcome {
        let (viewer, now, today) = (call.viewer, call.now, call.today)
        let (addendum, review) = try await call.services.write(by: viewer, once: call.submission) { db in
            let dossier = try Dossier.find(id, visibleTo: viewer, on: today, in: db)
            let window = try StatementWindow.of(dossier.review, in: viewer.organization, at: now, db)
            let permit = try DossierPolicy(viewer, on: today).state(dossier, window)
            return (try SendStatement.perform(WrittenText(form.text, in: viewer.language), permit: permit, in: db), dossier.review)
        }
        return Outcome(ReviewsPaths.dossier(review), flash: AddendumWords.sent, data: SentStatementView(addendum: addendum))
    }

    static func again(_ call: SignedInCall, _ state: FormState, _ id: DossierID) async throws -> HTML {
        let (viewer, now, today, canPrint) = (call.viewer, call.now, call.today, call.services.printer.isConfigured)
        var file = try await call.services.read(as: viewer) { db in
            try SealedFile.load(Dossier.find(id, visibleTo: viewer, on: today, in: db), for: viewer, at: now, in: db)
        }
        file.isPrintable = canPrint
        return DossierPage(file: file, problems: state, frame: call.frame).html
    }

    /// The bytes and what proves them, for somebody without this program; absent until the seal is complete.
    static func proof(_ call: SignedInCall, _ id: AddendumID) async throws -> Download {
        let (viewer, today) = (call.viewer, call.today)
        let found = try await call.services.read(as: viewer) { db in
            let addendum = try Addendum.find(id, visibleTo: viewer, on: today, in: db)
            let dossier = try Dossier.find(addendum.dossier, visibleTo: viewer, on: today, in: db)
            return try AddendumVerification.of(addendum, addedTo: dossier, in: viewer.organization, db)
        }
        guard let seal = found.seal, let key = found.key else { throw Refusal.notFound }
        return Download(
            name: "addendum-\(id).json", contentType: "application/json",
            bytes: try CanonicalJSON.bytes(of: AddendumFileView(found.addendum, SealFileView(seal, key))))
    }
}

struct SentStatementView: Encodable, Sendable { let addendum: AddendumID }

/// An addendum as data, for whoever reads the dossier.
struct AddendumView: Encodable, Sendable {
    let addendum: AddendumID, number: Int, sentAt: Date, text: WrittenText?, sha256: String, seal: SealCheck.Result

    init(_ verified: AddendumVerification) {
        (addendum, number, sentAt) = (verified.addendum.id, verified.addendum.number, verified.addendum.sentAt)
        (text, sha256, seal) = (verified.addendum.content?.text, verified.addendum.hash, verified.state)
    }
}

/// An addendum, whole: the hashed bytes and the signed statement as texts, so that their bytes are the hashed and the signed ones.
struct AddendumFileView: Encodable, Sendable {
    let schema = "palier-addendum-file/1", content: String, seal: SealFileView

    init(_ addendum: Addendum, _ seal: SealFileView) {
        content = String(decoding: addendum.bytes, as: UTF8.self)
        self.seal = seal
    }
}
