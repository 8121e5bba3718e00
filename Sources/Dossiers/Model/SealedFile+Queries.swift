import Foundation
import Kernel
import People
import Reviews
import Storage

extension SealedFile {
    static func load(_ dossier: Dossier, for viewer: Viewer, at now: Date, in db: any Reader) throws -> SealedFile {
        let today = viewer.day(at: now)
        let texts = try dossier.texts(in: db)
        let away = try Review.managersKept(from: dossier.review, in: db)
        let managers = try ReportingLine.managers(of: dossier.subject, on: today, of: viewer.organization, in: db).filter { !away.contains($0) }
        let then = try db.values(
            PersonID.self,
            """
            SELECT m.person_id FROM dossier_managers m
            WHERE m.dossier_id = \(dossier.id) AND NOT \(Review.hasEndedWriting("m.person_id", "\(dossier.review)", on: today))
            """)
        return SealedFile(
            dossier: dossier, content: try? CanonicalJSON.read(DossierContent.self, from: texts.json),
            verification: try SealVerification.of(dossier, texts, in: viewer.organization, db),
            isToSign: try isToSign(dossier, viewer, on: today, in: db), managers: try DossierSetting.parties(managers, in: db),
            managersThen: try DossierSetting.parties(then, in: db),
            addenda: try AddendumVerification.all(of: dossier, in: viewer.organization, db),
            window: dossier.subject == viewer.person ? try StatementWindow.of(dossier.review, in: viewer.organization, at: now, db) : nil)
    }

    private static func isToSign(_ dossier: Dossier, _ viewer: Viewer, on today: Day, in db: any Reader) throws -> Bool {
        guard dossier.subject == viewer.person else { return false }
        return try Review.find(dossier.review, visibleTo: viewer, on: today, in: db).state == .shared
    }
}

/// What the verification page says.
struct VerificationSheet: Sendable {
    let verification: SealVerification
    let addenda: [AddendumVerification]
    let today: Day

    static func load(_ id: DossierID, for viewer: Viewer, at now: Date, in db: any Reader) throws -> VerificationSheet {
        let today = viewer.day(at: now)
        let dossier = try Dossier.find(id, visibleTo: viewer, on: today, in: db)
        return VerificationSheet(
            verification: try SealVerification.of(dossier, dossier.texts(in: db), in: viewer.organization, db),
            addenda: try AddendumVerification.all(of: dossier, in: viewer.organization, db), today: today)
    }
}
