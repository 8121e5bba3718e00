import Foundation
import HTTPTypes
import Kernel
import Storage
import TestKit
import Testing

@Suite("A dossier that is not printed")
struct UnprintedDossiersTests {
    @Test("for want of a tool: the dossier says what to do instead, and links lead to what can be printed", arguments: Engine.allCases)
    func noTool(_ engine: Engine) async throws {
        try await withSite(engine, printer: .none) { site in
            let scene = try await DossierScene(site)
            let dossier = try await scene.sealed()
            let ines = try await site.browser(as: site.cast.ines)
            let reading = try await ines.get(scene.address + "/dossier")
            let tells = reading.shows("Ce serveur ne fait pas de PDF.") && reading.shows("paquet weasyprint") && !reading.text.contains("/documents/fr.pdf")
            #expect(reading.status == 200 && tells)
            let page = try await ines.get(dossier + "/documents/fr.pdf")
            let leads = page.shows("Ce serveur ne fait pas de PDF.") && page.text.contains("\(dossier)/documents/fr\"") && !page.shows("à corriger")
            #expect(page.status == 409 && leads)
            let data = try await site.program(as: site.cast.ines).get(dossier + "/documents/fr.pdf")
            let detail = data.json?["detail"] as? String
            #expect(data.status == 409 && detail?.contains("weasyprint") == true)
        }
    }

    @Test("when the tool fails: the page says why", arguments: [Printer.Fault.busy, .tooSlow, .failed], Engine.allCases)
    func faults(_ fault: Printer.Fault, _ engine: Engine) async throws {
        let said: [Printer.Fault: String] = [.busy: "déjà en cours", .tooSlow: "pris trop de temps", .failed: "palier doctor"]
        try await withSite(engine, printer: .failing(fault)) { site in
            let scene = try await DossierScene(site)
            let dossier = try await scene.sealed()
            let ines = try await site.browser(as: site.cast.ines)
            let offers = try await ines.get(scene.address + "/dossier").text.contains("/documents/fr.pdf")
            #expect(offers)
            let page = try await ines.get(dossier + "/documents/fr.pdf")
            let says = said[fault].map { page.text.contains($0) } ?? false
            #expect(page.status == 409 && says)
        }
    }

    @Test("before its seal is complete", arguments: Engine.allCases)
    func early(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await DossierScene(site)
            try await scene.supported()
            try await scene.share()
            let dossier = try await scene.dossier()
            let ines = try await site.browser(as: site.cast.ines)
            let early = try await ines.get(dossier + "/documents/fr.pdf")
            let says = early.shows("Le scellé est en cours.")
            #expect(early.status == 409 && says)
            try await scene.runJobs()
            #expect(try await ines.get(dossier + "/documents/fr.pdf").status == 200)
        }
    }

    @Test("once one of its bytes has changed: a tampered page never reaches the tool")
    func tampered() async throws {
        try await withSite(.sqlite) { site in
            let scene = try await DossierScene(site)
            let dossier = try await scene.sealed()
            try await site.store.write { db in
                for trigger in ["dossiers_stay", "dossiers_remain"] { try db.script("DROP TRIGGER \(trigger)") }
                try db.script(
                    "UPDATE dossiers SET document_fr = CAST(replace(CAST(document_fr AS text), '<main>', '<img src=file:///etc/passwd><main>') AS blob)")
            }
            let page = try await site.browser(as: site.cast.ines).get(dossier + "/documents/fr.pdf")
            let says = page.shows("aucun PDF n’en est fait")
            #expect(page.status == 409 && says)
        }
    }
}
