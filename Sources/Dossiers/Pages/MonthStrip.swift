import Kernel
import Markup

/// The months of the period, each with how many facts it has.
struct MonthStrip: Component {
    let months: [Coverage.Month]
    let language: Language

    var html: HTML {
        ol(.class("months"), .aria("label", CoverageWords.months(language))) {
            for (index, month) in months.enumerated() {
                li(.class("none", if: month.facts == 0)) {
                    b(.aria("hidden", true)) { month.facts }
                    span { CoverageWords.month(month.month, isFirst: index == 0)(language) }
                    span(.class("vh")) { ", " + CoverageWords.count(month.facts)(language) }
                }
            }
        }
    }
}
