import Careers
import Kernel
import Markup
import Reviews
import Site

/// Beside the claims: what the file rests on, what it lacks, what contradicts itself.
struct CoveragePanel: Component {
    let preparation: Preparation
    let frame: Frame

    private var coverage: Coverage { preparation.coverage }
    private var language: Language { frame.language }

    var html: HTML {
        let plan = preparation.file.cycle.plan
        let warnings = CoverageWarnings.of(coverage, from: plan.periodFrom, to: plan.periodTo) { preparation.subjects.phrase(of: $0) }
        aside(.class("context"), .aria("label", frame.say(CoverageWords.title))) {
            section(.id("coverage")) {
                h2 { frame.say(CoverageWords.title) }
                CoverageFigures(coverage: coverage, language: language)
            }
            if !warnings.isEmpty {
                section(.id("warnings")) {
                    h2 { frame.say(CoverageWords.warnings) }
                    ul(.class("rows")) { for warning in warnings { li { frame.say(warning) } } }
                }
            }
            if !coverage.contradictions.isEmpty {
                section(.id("contradictions")) {
                    h2 { frame.say(CoverageWords.contradictions) }
                    for contradiction in coverage.contradictions {
                        ContradictionPair(
                            contradiction: contradiction,
                            competency: preparation.subjects.competency(contradiction.competency)?.name.preferring(language) ?? "",
                            language: language)
                    }
                }
            }
        }
    }
}

extension GridSubjects {
    func phrase(of theme: ThemeID) -> Phrase {
        self.theme(theme)?.name.phrase ?? Phrase(same: "")
    }

    /// `Découvrir, Données`: the theme of a claim and its competency.
    func name(of claim: Claim, _ language: Language) -> String {
        [theme(claim.theme)?.name.preferring(language), claim.competency.flatMap { competency($0)?.name.preferring(language) }].compactMap { $0 }.joined(
            separator: ", ")
    }
}
