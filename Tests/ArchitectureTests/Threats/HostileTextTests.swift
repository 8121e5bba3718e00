import Foundation
import HTTPTypes
import Kernel
import Site
import TestKit
import Testing

/// Hostile texts go in through the forms and the imports; every page that shows them shows them as text.
@Suite("What people write is never markup")
struct HostileTextTests {
    private static let corpus = [
        "<script>prl(1)</script>", "\"><img src=x onerror=prl(2)>", "' onmouseover='prl(3)", "</title><svg/onload=prl(4)>", "</textarea><b id=prl5>",
        "\" autofocus onfocus=\"prl(6)", "javascript:prl(7)", "<!--<prl8>", "{{7*7}}${7*7}", "=HYPERLINK(\"https://evil.example\")",
        "<a href=javascript:prl(9)>",
        "\u{202E}lrp<iframe src=//evil.example>",
    ]

    @Test("on any page, for anybody who may read it")
    func pages() async throws {
        try await withSite(.sqlite) { site in
            let scene = try await RightsScene(on: site)
            try await Self.write(site, scene)
            let walk = RightsWalk(try RightsTable.load()).only {
                $0.route.method == .get && $0.asksPage && [.hr, .cpo, .admin, .colleague, .otherLine].contains($0.viewer)
            }
            let visitors = try await RightsVisitors(on: site)
            var (findings, shown) = (RightsFindings(), Set<Int>())
            for cell in walk.cells where ![".csv", ".yaml", ".xlsx", ".zip"].contains(where: cell.route.pattern.hasSuffix) {
                let request = try RightsRequest(cell.route, cell.row.object, cell.viewer, in: scene)
                let page = try await visitors.asPage(cell.viewer, request)
                findings.count()
                if page.status >= 500 { findings.note("\(cell.row.name) as \(cell.viewer.rawValue): \(page.status)") }
                for finding in MarkupCheck.findings(in: page.text) { findings.note("\(cell.row.name) as \(cell.viewer.rawValue): \(finding)") }
                for (index, text) in Self.corpus.enumerated() where page.holds(Self.escaped(text)) { shown.insert(index) }
            }
            #expect(shown.count >= Self.corpus.count - 1, "only \(shown.sorted()) were seen as text")
            print("hostile texts: \(findings.tested) pages, \(findings.wrong.count) raw, \(shown.count) of \(Self.corpus.count) seen as text")
            findings.judge()
        }
    }

    /// Each row in one of the two languages.
    @Test("on the page that shows a refused form again, with everything that was typed and, at each field, what is wrong with it")
    func again() async throws {
        try await withSite(.sqlite) { site in
            let scene = try await RightsScene(on: site)
            let visitors = try await RightsVisitors(on: site)
            var findings = RightsFindings()
            for (number, cells) in RightsWalk(try RightsTable.load()).only({ $0.route.method == .post && $0.verdict == .ok }).byRow.enumerated() {
                guard let cell = cells.first(where: { $0.viewer != .stranger }), cell.asksPage, !cell.route.fields.isEmpty else { continue }
                let language = Language.allCases[number % 2]
                try await site.speak(language)
                let path = try RightsRequest(cell.route, cell.row.object, cell.viewer, in: scene).path
                let text = Self.tooLongForALine(cell.route)
                let sent = cell.route.fields.enumerated().map { (field: $1, text: "\($0)-\(text)") }
                let page = try await visitors.browser(cell.viewer).post(path, fields: sent.map { ($0.field.name, $0.text) })
                findings.count()
                if page.status != 422 { findings.note("\(cell.row.name) takes it: \(page.status)") }
                for (field, text) in sent where Self.isTyped(field, on: page) && !page.holds(Self.escaped(String(text.prefix(25)))) {
                    findings.note("\(cell.row.name): \(field.name) is lost")
                }
                for finding in Self.untold(sent, of: cell.route, on: page, in: language) { findings.note("\(cell.row.name): \(finding)") }
                for finding in MarkupCheck.findings(in: page.text) { findings.note("\(cell.row.name): \(finding)") }
            }
            findings.judge()
        }
    }

    /// A choice is made among those a page offers; a secret and a file are chosen again; what a page says for itself was not typed.
    private static func isTyped(_ field: FieldDeclaration, on page: TestPage) -> Bool {
        [.text, .email, .day, .number].contains(field.kind) && page.hasControl(field.name)
    }

    /// How the rest of a rule is read depends on which rule it is, which is asked first.
    private static let asksFirst: Set = ["careers.rule.write", "careers.rule.preview", "careers.level.rule.write", "careers.level.rule.preview"]

    /// What a refused form does not say: that something is to be corrected, in the reader's language, with a link to each field that cannot be taken.
    private static func untold(
        _ sent: [(field: FieldDeclaration, text: String)], of route: Route, on page: TestPage, in language: Language
    ) -> [String] {
        var untold: [String] = []
        if !page.holds("<html lang=\"\(language.rawValue)\"") { untold.append("not in \(language)") }
        guard page.status == 422 else { return untold }
        let title = language == .french ? "à corriger</h2>" : "to correct</h2>"
        if !page.holds("<div class=\"errors\" role=\"alert\"") || !page.holds(title) { untold.append("does not say that something is to be corrected") }
        guard !asksFirst.contains(route.name) else { return untold }
        let refused = sent.filter { isTyped($0.field, on: page) && $0.text.unicodeScalars.count > $0.field.most }
        for (field, _) in refused where !page.holds("<a href=\"#f-\(field.name)\">") || !page.holds(" id=\"f-\(field.name)\"") {
            untold.append("what is wrong with \(field.name) is not told at its field")
        }
        return untold
    }

    /// So long that the form comes back, and no longer than its body may be.
    private static func tooLongForALine(_ route: Route) -> String {
        let hostile = corpus.joined(separator: " ")
        let room = route.bodyLimit / route.fields.count - 3 * hostile.utf8.count - 500
        return hostile + String(repeating: " x", count: min(12_000, max(room / 4, 0)))
    }

    private static func write(_ site: TestSite, _ scene: RightsScene) async throws {
        let (hr, cpo) = (try await site.browser(as: site.cast.hr), try await site.browser(as: site.cast.cpo))
        func send(_ browser: TestBrowser, _ path: String, _ fields: [(String, String)]) async throws {
            let page = try await browser.post(path, fields: fields)
            if page.status != 303 && page.status != 200 { Issue.record("\(path) was answered \(page.status)") }
        }
        for (number, text) in corpus.enumerated() {
            try await send(
                hr, "/people/new",
                [
                    ("given_name", text), ("family_name", text), ("title", text), ("email", "h\(number)@neuf.example"), ("language", "fr"),
                    ("time_zone", "Europe/Paris"),
                    ("team", site.cast.encaissement.description), ("manager", site.cast.ruben.person.description),
                ])
            try await send(hr, "/teams/new", [("name", text)])
            try await send(hr, "/crafts/new", [("name_fr", text), ("name_en", text)])
            try await send(hr, "/me/tokens", [("token_name", text), ("token_scope", "read"), ("token_days", "30")])
        }
        let whole = corpus.joined(separator: "\n")
        let line = String(corpus.joined(separator: " ").prefix(190))
        try await send(
            hr, "/people/\(site.cast.piotr.person)/edit",
            [
                ("given_name", corpus[1]), ("family_name", corpus[5]), ("title", corpus[0]), ("email", "piotr@neuf.example"), ("language", "fr"),
                ("time_zone", "Europe/Paris"), ("version", "1"),
            ])
        try await send(hr, "/teams/\(site.cast.fraude)/edit", [("name", line), ("version", "1")])
        guard let draft = scene.frameworks["draft"], let level = draft.place("level"), let ladder = draft.place("ladder"), let cell = draft.place("expectation")
        else { return }
        try await send(
            cpo, "/expectations/\(cell)/edit",
            [
                ("statements_fr", whole), ("statements_en", whole), ("signals_fr", whole), ("signals_en", whole), ("examples_fr", whole),
                ("examples_en", whole),
                ("revision", "1"),
            ])
        try await send(
            cpo, "/levels/\(level)/description",
            [
                ("name_fr", line), ("name_en", line), ("titles_fr", whole), ("titles_en", whole), ("scope_fr", whole), ("scope_en", whole), ("revision", "1"),
            ])
        try await send(
            cpo, "/ladders/\(ladder)/description",
            [
                ("name_fr", line), ("name_en", line), ("craft", String(line.prefix(70))), ("about_fr", whole), ("about_en", whole), ("revision", "1"),
            ])
        let seen = try await cpo.get("/frameworks/\(draft.id)/description").between("name=\"seen\" value=\"", "\"") ?? ""
        try await send(
            cpo, "/frameworks/\(draft.id)/description",
            [
                ("name_fr", line), ("name_en", line), ("label", String(line.prefix(50))), ("context_fr", whole), ("context_en", whole), ("values_fr", whole),
                ("values_en", whole), ("seen", seen),
            ])
    }

    /// As a page writes a text.
    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}

extension TestPage {
    /// A page that gives back sixty long texts is searched as bytes.
    fileprivate func holds(_ part: String) -> Bool { text.withCString { strstr($0, part) != nil } }

    /// Whether somebody can write in a field of that name.
    fileprivate func hasControl(_ name: String) -> Bool {
        text.withCString { page in
            guard let place = strstr(page, "name=\"\(name)\"") else { return false }
            var (start, end) = (place, place)
            while start > page, UInt8(bitPattern: start.pointee) != UInt8(ascii: "<") { start -= 1 }
            while end.pointee != 0, UInt8(bitPattern: end.pointee) != UInt8(ascii: ">") { end += 1 }
            let tag = String(decoding: UnsafeRawBufferPointer(start: start, count: end - start), as: UTF8.self)
            return tag.hasPrefix("<textarea") || tag.hasPrefix("<input") && !tag.contains("type=\"hidden\"")
        }
    }
}
