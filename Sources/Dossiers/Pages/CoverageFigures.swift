import Kernel
import Markup

/// How many facts, of what kind, by whom, when.
struct CoverageFigures: Component {
    let coverage: Coverage
    let language: Language

    var html: HTML {
        p { CoverageWords.facts(coverage)(language) }
        if coverage.facts > 0 {
            p { CoverageWords.kinds(coverage)(language) }
            p(.class("quiet small")) { CoverageWords.sources(coverage)(language) }
            MonthStrip(months: coverage.months, language: language)
            if coverage.earlier > 0 { p(.class("quiet small")) { CoverageWords.earlier(coverage.earlier)(language) } }
        }
    }
}

/// Two placements that differ, side by side.
struct ContradictionPair: Component {
    let contradiction: Coverage.Contradiction
    let competency: String
    let language: Language

    var html: HTML {
        div(.class("keep")) {
            p(.class("small")) { strong { competency } }
            div(.class("versus")) {
                side(contradiction.manager, PlacementWords.placement(contradiction.placement))
                side(contradiction.name ?? PlacementWords.side(contradiction.side)(language), PlacementWords.statement(contradiction.said))
            }
        }
    }

    private func side(_ who: String, _ said: Phrase) -> HTML {
        div {
            p(.class("small quiet")) { who }
            p { said(language) }
        }
    }
}
