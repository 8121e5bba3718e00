import Application
import Foundation
import Kernel
import Logging
import Printing
import Storage
import TestKit
import Testing

/// With the real tool, where it is installed; elsewhere these say that they were skipped, and why.
@Suite(
    "A PDF made by the real tool",
    .enabled(if: PressTool(folders: ProcessInfo.processInfo.environment["PATH"]) != nil, "weasyprint is not installed: no real PDF was made"))
struct PaperTests {
    private static var printer: Printer {
        guard let tool = PressTool(folders: ProcessInfo.processInfo.environment["PATH"]) else { return .none }
        return .press(tool, deadline: 300, logger: Logger(label: "palier.paper"))
    }

    @Test("is tagged, outlined, named, in its language, dated at the seal, and the same bytes each time", arguments: ["fr", "en"])
    func whole(_ language: String) async throws {
        try await withSite(.sqlite, printer: Self.printer) { site in
            let scene = try await DossierScene(site)
            try await scene.supported("Là où l’œil s’arrête : « 12 000 appels », ça compte…")
            try await scene.share()
            try await scene.runJobs()
            let address = "\(try await scene.dossier())/documents/\(language).pdf"
            let ines = try await site.browser(as: site.cast.ines)
            let first = try await ines.get(address).text
            #expect(first.hasPrefix("%PDF-1.7"))
            for mark in ["/Lang (\(language))", "/StructTreeRoot", "/Outlines", "/MarkInfo", "/CreationDate", "20261006", "/Title", "/Author"] {
                let holds = first.contains(mark)
                #expect(holds, "\(mark)")
            }
            site.clock.advance(days: 1)
            try await Task.sleep(for: .seconds(1.1))
            let second = try await site.browser(as: site.cast.hr).get(address).text
            let isSame = first == second
            #expect(isSame)
        }
    }

    @Test("is made of a ladder too, tagged, in the reader's language and the same bytes each time")
    func ladder() async throws {
        try await withSite(.sqlite, printer: Self.printer) { site in
            _ = try await DossierScene(site)
            let ladder: String = try await site.rows("SELECT id FROM ladders").first?.get("id") ?? ""
            let ines = try await site.browser(as: site.cast.ines)
            let first = try await ines.get("/ladders/\(ladder)/export.pdf").text
            for mark in ["%PDF-1.7", "/Lang (fr)", "/StructTreeRoot", "/Outlines", "/Title"] {
                let holds = first.contains(mark)
                #expect(holds, "\(mark)")
            }
            let isSame = try await ines.get("/ladders/\(ladder)/export.pdf").text == first
            #expect(isSame)
        }
    }

    @Test("is made of hostile words as well, as words")
    func hostile() async throws {
        try await withSite(.sqlite, printer: Self.printer) { site in
            let scene = try await DossierScene(site)
            try await scene.supported("<img src=file:///etc/passwd></body><style>@import url(http://evil.example)</style>")
            try await scene.share()
            try await scene.runJobs()
            let page = try await site.browser(as: site.cast.ines).get(try await scene.dossier() + "/documents/fr.pdf")
            let isWhole = page.text.hasPrefix("%PDF-1.7") && !page.text.contains("/Subtype /Image")
            #expect(page.status == 200 && isWhole)
        }
    }
}
