import Foundation
import Kernel
import Storage

/// Sealed files: the bytes as they were shared, with everything added since. Whoever wrote in them stands in them by name only where the person read it.
enum DossiersRecords {
    static let all = [
        PersonalRecord(
            "dossiers.dossiers", Phrase(fr: "Vos dossiers scellés", en: "Your sealed files"), of: ["dossiers", "dossier_addenda"]
        ) { reading in
            let ids = try reading.db.values(
                DossierID.self,
                """
                SELECT d.id FROM dossiers d WHERE d.subject_id = \(reading.person)
                    AND \(DossierPolicy(reading.viewer, on: reading.today).visible()) ORDER BY d.shared_at, d.id
                """)
            return try ids.map { id in
                try entry(Dossier.find(id, visibleTo: reading.viewer, on: reading.today, in: reading.db), in: reading.db)
            }
        }
    ]

    private static func entry(_ dossier: Dossier, in db: any Reader) throws -> RecordEntry {
        let (texts, addenda) = (try dossier.texts(in: db), try Addendum.of(dossier.id, in: db))
        let statements = addenda.compactMap { addendum in
            addendum.content.map {
                RecordLine(
                    "statement_\(addendum.number)", Phrase(fr: "Votre déclaration \(addendum.number)", en: "Your statement \(addendum.number)"),
                    .written($0.text))
            }
        }
        let lines = [
            RecordLine("shared_at", Phrase(fr: "Partagé", en: "Shared"), .instant(dossier.sharedAt)),
            RecordLine("shared_by", SealWords.sharedBy, .text(dossier.sharedByName)),
            RecordLine("sha256", SealWords.hashJSON, .text(dossier.hashes.json)),
        ]
        let folder = "dossiers/\(dossier.id)"
        let files =
            [
                RecordFile(name: "\(folder)/fr.html", bytes: texts.fr), RecordFile(name: "\(folder)/en.html", bytes: texts.en),
                RecordFile(name: "\(folder)/dossier.json", bytes: texts.json),
            ] + addenda.map { RecordFile(name: "\(folder)/statement-\($0.number).json", bytes: $0.bytes) }
        return RecordEntry(
            lines + statements, detail: try? CanonicalJSON.read(DossierContent.self, from: texts.json), files: files)
    }
}
