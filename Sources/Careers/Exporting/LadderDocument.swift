import Kernel
import Markup
import Site

/// A ladder on paper: its levels across, a few at a time, in a page that carries its style and links to nothing.
struct LadderDocument: Component {
    let grid: LadderGrid
    let framework: Framework
    let language: Language

    private var ladder: LadderDraft { LadderDraft(grid) }

    /// More do not stay readable across a page.
    private static let across = 5

    static let style = InnerStyle(
        """
        *{box-sizing:border-box;margin:0;padding:0}html{font:100%/1.45 system-ui,sans-serif;color:#14181a;background:#fff}body{overflow-wrap:break-word}
        main{max-width:90rem;margin:0 auto;padding:2rem 1.5rem}h1,h2{font-family:Charter,"Iowan Old Style",Palatino,Georgia,serif;font-weight:500;line-height:1.25}
        h1{font-size:2rem}h2{font-size:1.25rem;margin:2rem 0 .6rem}h3{font-size:1rem;margin:1rem 0 .3rem}.lead{margin:.4rem 0}.quiet{color:#454b4e}.scroll{overflow-x:auto}
        table{width:100%;border-collapse:collapse;table-layout:fixed;font-size:.875rem;margin-top:1.2rem}
        th,td{text-align:left;vertical-align:top;padding:.5rem .8rem .5rem 0;border-bottom:1px solid #d8d5cd;font-weight:400}
        thead th{border-bottom:2px solid #14181a}tbody th{font-weight:500;width:16%}.theme th{padding-top:1.2rem;color:#0b5560;font-weight:600;border-bottom:1px solid #b4b0a6}
        ul{list-style:none}li{padding-left:.9rem;text-indent:-.9rem}li::before{content:"\\2013\\00a0"}li+li{margin-top:.25rem}li p{text-indent:0}.signals{margin-top:.4rem;color:#454b4e}
        @media screen{.scroll table{min-width:60rem}}
        @page{size:A4 landscape;margin:14mm 12mm 16mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif;color:#5c6265}}
        @media print{html{font-size:9.5pt}main{max-width:none;padding:0}tr,li{break-inside:avoid}thead{display:table-header-group}h2{break-after:avoid}.sheet+.sheet{break-before:page}}
        """)

    var html: HTML {
        Document(language: language.rawValue, title: ladder.name.preferring(language), colorScheme: .light, head: Self.style.html) {
            main {
                h1 { ladder.name.preferring(language) }
                p(.class("lead quiet")) { facts.map { $0(language) }.joined(separator: " · ") }
                if let about = ladder.about { p(.class("lead")) { about.preferring(language) } }
                if ladder.isAdditive { p(.class("lead")) { ExportWords.additive(language) } }
                for sheet in sheets { LadderSheet(ladder: ladder, levels: sheet, language: language) }
                PrintedProgression(grid: grid, language: language)
            }
        }
    }

    private var facts: [Phrase] {
        [
            ExportWords.version(framework), grid.ladder.craftWords, ladder.track.words,
            framework.status.isPublished ? framework.effectiveOn.map(ExportWords.inForce) ?? ExportWords.draft : ExportWords.draft,
        ]
    }

    /// As few as possible, and of like widths: six levels are three and three.
    private var sheets: [[LevelDraft]] {
        let levels = ladder.levels
        guard !levels.isEmpty else { return [] }
        let count = (levels.count + Self.across - 1) / Self.across
        let width = (levels.count + count - 1) / count
        return stride(from: 0, to: levels.count, by: width).map { Array(levels[$0..<min($0 + width, levels.count)]) }
    }
}

/// A few levels side by side, every competency down.
private struct LadderSheet: Component {
    let ladder: LadderDraft
    let levels: [LevelDraft]
    let language: Language

    var html: HTML {
        div(.class("sheet scroll"), .tabindex(0), .role("region"), .aria("label", span)) {
            table {
                thead {
                    tr {
                        th(scope: .column) { MatrixWords.competency(language) }
                        for level in levels { th(scope: .column) { head(level) } }
                    }
                }
                for theme in ladder.themes { rows(of: theme) }
            }
        }
    }

    private var span: String {
        [levels.first, levels.last].compactMap { $0.map { "\($0.order). \($0.name.preferring(language))" } }.joined(separator: " – ")
    }

    @HTMLBuilder private func head(_ level: LevelDraft) -> HTML {
        strong { "\(level.order). \(level.name.preferring(language))" }
        if !level.titles.isEmpty { p(.class("quiet")) { level.titles.map { $0.preferring(language) }.joined(separator: ", ") } }
        if let scope = level.scope { p { scope.preferring(language) } }
        if let experience = level.experience { p(.class("quiet")) { experience.preferring(language) } }
        if !level.isDefined { p(.class("quiet")) { CareersWords.notDefined(language) } }
    }

    private func rows(of theme: ThemeDraft) -> HTML {
        tbody {
            tr(.class("theme")) { th(scope: .row, .colspan(levels.count + 1)) { theme.name.preferring(language) } }
            for competency in theme.competencies {
                tr {
                    th(scope: .row) { competency.name.preferring(language) }
                    for level in levels { td { cell(ladder.expectation(of: competency.key, at: level.order), of: competency) } }
                }
            }
        }
    }

    private func item(_ statement: StatementDraft) -> HTML {
        li {
            statement.text.preferring(language)
            for example in statement.examples { said(example) }
        }
    }

    private func said(_ example: LocalizedText) -> HTML {
        p(.class("quiet")) { ExportWords.example(language) + example.preferring(language) }
    }

    @HTMLBuilder private func cell(_ expectation: ExpectationDraft?, of competency: CompetencyDraft) -> HTML {
        if let expectation {
            if let grade = competency.grades.first(where: { $0.key == expectation.grade }) { p { strong { grade.name.preferring(language) } } }
            if !expectation.statements.isEmpty {
                ul { for statement in expectation.statements { item(statement) } }
            }
            for example in expectation.examples { said(example) }
            if !expectation.signals.isEmpty {
                p(.class("signals")) { ExportWords.signals(language) }
                ul(.class("signals")) { for signal in expectation.signals { li { signal.preferring(language) } } }
            }
        }
    }
}
