import HTTPTypes
import Kernel
import Site
import TestKit
import Testing

/// A page is narrowed by its address, which anybody may mistype or cut short.
@Suite("What an address asks and cannot be read")
struct UnreadAddressTests {
    /// What each page may be asked, written by hand.
    private static let asked: [String: [String]] = [
        "people.list": ["team", "craft", "missing", "show", "sort", "page"],
        "people.export": ["team", "craft", "missing", "show", "sort"],
        "evidence.mine": ["kind", "competency", "from", "to", "page"],
        "evidence.about": ["kind", "competency", "from", "to", "page"],
        "roles.new": ["person"],
        "relations.new": ["kind", "team"],
        "reviews.levels": ["page"],
        "reviews.cycle.check": ["group", "page"],
        "reviews.cycle": ["page", "loads"],
        "dossiers.claim": ["competency", "page"],
        "door.invitations.page": ["page"],
        "careers.ladder": ["cell", "level"],
        "careers.theme": ["ladder"],
        "careers.comparison": ["a", "b"],
        "careers.checking": ["language", "kind"],
        "careers.changes": ["with", "ladder", "all"],
        "careers.crosswalk": ["row", "all"],
        "careers.review": ["on"],
        "careers.structure": ["level"],
        "pay.import": ["kind"],
        "pay.import.template": ["kind"],
        "people.import.template": ["language"],
    ]

    /// What is looked for, up to a length.
    private static let lookedFor: [String: [String]] = ["home.goto": ["q"]]

    /// What is searched and where to return mean what they say whatever they are.
    private static let free: Set<String> = [
        "Sources/Careers/Titles/TitlesContent.swift", "Sources/People/Door/EntranceRoutes.swift",
    ]

    private static let typed = "2026-02-31x"

    /// What is said of it: of a choice, of a part of the page, of a day.
    fileprivate static func sentences(_ language: Language) -> [String] {
        switch language {
        case .french: ["n’est pas un choix d’ici", "ne désigne rien d’ici", "n’est pas une date qui existe", "rien n’a été cherché"]
        case .english: ["is no choice here", "is nothing that is here", "is no date that exists", "nothing was looked for"]
        }
    }

    /// Each row in one of the two languages.
    @Test("is said by its page in the reader's language, and refused to a program and in a file")
    func said() async throws {
        try await withSite(.sqlite) { site in
            let (scene, visitors) = (try await RightsScene(on: site), try await RightsVisitors(on: site))
            var findings = RightsFindings()
            for (number, cells) in RightsWalk(try RightsTable.load()).only({ Self.asked[$0.route.name] != nil && $0.verdict == .ok }).byRow.enumerated() {
                guard let cell = cells.first else { continue }
                let language = Language.allCases[number % 2]
                try await site.speak(language)
                let path = try RightsRequest(cell.route, cell.row.object, cell.viewer, in: scene).path
                for name in Self.asked[cell.route.name] ?? [] {
                    let address = path + (path.contains("?") ? "&" : "?") + "\(name)=\(Self.typed)"
                    findings.count()
                    if cell.asksPage {
                        let page = try await visitors.browser(cell.viewer).get(address)
                        findings.read(page, address, [200, 422], in: language)
                        findings.expectPage(page, address, in: language)
                    }
                    if cell.asksData, let program = visitors.programs[cell.viewer] {
                        findings.read(try await program.get(address), address, [422], in: language)
                    }
                }
            }
            findings.judge()
        }
    }

    @Test("is said to be too long for what is looked for, and refused to a program")
    func tooLong() async throws {
        try await withSite(.sqlite) { site in
            let (scene, visitors) = (try await RightsScene(on: site, for: "home"), try await RightsVisitors(on: site))
            var findings = RightsFindings()
            try await site.speak(.french)
            for cells in RightsWalk(try RightsTable.load()).only({ Self.lookedFor[$0.route.name] != nil && $0.verdict == .ok }).byRow {
                guard let cell = cells.first else { continue }
                let path = try RightsRequest(cell.route, cell.row.object, cell.viewer, in: scene).path
                for name in Self.lookedFor[cell.route.name] ?? [] {
                    let address = path + "?\(name)=" + Self.typed + String(repeating: "0", count: 400)
                    findings.count()
                    findings.read(try await visitors.browser(cell.viewer).get(address), address, [200], in: .french)
                    if let program = visitors.programs[cell.viewer] { findings.read(try await program.get(address), address, [422], in: .french) }
                }
            }
            findings.judge()
        }
    }

    @Test("is read in one place, for each name a page may be asked")
    func read() {
        let files = SourceTree.sources.filter { !$0.path.hasPrefix("Sources/Site/") }
        let silent = files.filter { $0.text.contains("query[\"") && !$0.text.contains("unread") }.map(\.path)
        #expect(Set(silent) == Self.free)
        let names = Set(files.flatMap { $0.text.matches(of: /address\.(?:choice|part|day|page)\("(\w+)"/).map { String($0.1) } })
        #expect(names.subtracting(Self.asked.values.joined()).sorted() == [])
        let words = Set(files.flatMap { $0.text.matches(of: /address\.text\("(\w+)"/).map { String($0.1) } })
        #expect(words == Set(Self.lookedFor.values.joined()))
    }
}

extension RightsFindings {
    fileprivate mutating func read(_ page: TestPage, _ address: String, _ statuses: Set<Int>, in language: Language) {
        if !statuses.contains(page.status) { note("\(address): \(page.status)") }
        if !page.text.contains("2026-02-31x") { note("\(address): what was typed is not said") }
        let isTold = UnreadAddressTests.sentences(language).contains { page.text.contains($0) }
        if !isTold { note("\(address): is not told what cannot be read, in \(language)") }
    }

    /// A page that is shown all the same says it in its notice.
    fileprivate mutating func expectPage(_ page: TestPage, _ address: String, in language: Language) {
        if !page.text.contains("<html lang=\"\(language.rawValue)\"") { note("\(address): not in \(language)") }
        if page.status == 200, !page.text.contains("<div class=\"errors\" role=\"alert\"") { note("\(address): has no notice") }
    }
}
