import Application
import HTTPTypes
import Kernel
import Site
import TestKit
import Testing

/// A body larger than its route takes is refused before anything of it is used, and the person is told so in their language.
@Suite("What is too large is refused in words")
struct LargeBodyTests {
    @Test("on every form, for every limit in both languages, and nothing changes")
    func everyForm() async throws {
        let walk = RightsWalk(try RightsTable.load()).only { $0.route.method == .post && $0.asksPage && [.hr, .manager].contains($0.viewer) }
        try await withSite(.sqlite) { site in
            let (scene, visitors) = (try await RightsScene(on: site), try await RightsVisitors(on: site, [.hr, .manager]))
            let before = try await site.everything()
            var (findings, asked) = (RightsFindings(), Set<String>())
            for cell in walk.cells where asked.insert(cell.viewer == .hr ? cell.route.name : "\(cell.route.bodyLimit)").inserted {
                let path = try RightsRequest(cell.route, cell.row.object, cell.viewer, in: scene).path
                let text = String(repeating: "x", count: cell.route.bodyLimit + 1)
                let page = try await visitors.browser(cell.viewer).post(path, fields: [("text", text)])
                findings.count()
                findings.expect(page, in: cell.viewer == .manager ? .english : .french, of: cell, to: path)
            }
            let changed = try await site.everything().changed(since: before)
            #expect(changed.isEmpty, "too large, and changed \(changed)")
            findings.judge()
        }
    }
}

extension RightsFindings {
    /// A place that is not theirs may say so first.
    fileprivate mutating func expect(_ page: TestPage, in language: Language, of cell: RightsWalk.Cell, to path: String) {
        if page.status == 404, cell.verdict == .absent { return }
        guard page.status == 413 else { return note("\(cell.route.name) as \(cell.viewer): \(page.status)") }
        let title = language == .french ? "Cet envoi est trop volumineux" : "What was sent is too large"
        let advice = language == .french ? "Raccourcissez le texte" : "Shorten the text"
        let speaks = page.text.contains("<html lang=\"\(language.rawValue)\"")
        if !speaks || !page.shows(title) || !page.shows(advice) { note("\(cell.route.name) as \(cell.viewer): does not say what to do in \(language)") }
        for finding in MarkupCheck.findings(in: page.text) { note("\(cell.route.name): \(finding)") }
    }
}
