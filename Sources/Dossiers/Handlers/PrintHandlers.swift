import Foundation
import Kernel
import Markup
import Reviews
import Site

/// The sealed document as a PDF, made when it is asked for and kept nowhere.
enum PrintHandlers {
    static func french(_ call: SignedInCall, _ id: DossierID) async throws -> Download { try await pdf(.french, call, id) }
    static func english(_ call: SignedInCall, _ id: DossierID) async throws -> Download { try await pdf(.english, call, id) }

    private static func pdf(_ language: Language, _ call: SignedInCall, _ id: DossierID) async throws -> Download {
        let (viewer, now) = (call.viewer, call.now)
        let file = try await call.services.read(as: viewer) { try PrintedFile.load(id, for: viewer, at: now, in: $0) }
        guard let order = PrintedCopy(file: file, language: language).order else { throw Refusal.conflict(SealWords.unreadable) }
        do throws(Printer.Fault) {
            let bytes = try await call.services.printer.pdf(order)
            return Download(name: "dossier-\(id)-\(language.rawValue).pdf", contentType: "application/pdf", bytes: bytes)
        } catch {
            throw Refusal.conflict(PrintWords.why(error))
        }
    }

    /// The dossier, and above it why there is no PDF: what can be done instead stands there too.
    static func again(_ call: SignedInCall, _ state: FormState, _ id: DossierID) async throws -> HTML {
        let (viewer, now, today, canPrint) = (call.viewer, call.now, call.today, call.services.printer.isConfigured)
        var file = try await call.services.read(as: viewer) { db in
            try SealedFile.load(Dossier.find(id, visibleTo: viewer, on: today, in: db), for: viewer, at: now, in: db)
        }
        file.isPrintable = canPrint
        return DossierPage(file: file, obstacle: state.problems.first?.text, frame: call.frame).html
    }
}
