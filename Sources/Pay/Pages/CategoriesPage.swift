import Careers
import Kernel
import Markup
import Site

/// Work of equal value, and the levels nobody has judged yet.
struct CategoriesPage: Component {
    let content: CategoriesContent
    let frame: Frame

    private var title: Phrase { content.categories.isEmpty ? BandWords.categories : CategoryWords.title(content.without.count) }

    var html: HTML {
        Page(title, in: frame, crumbs: [.init(BandWords.pay, PayPaths.bands()), .init(BandWords.categories)]) {
            h1 { frame.say(title) }
            p(.class("lead")) { frame.say(CategoryWords.lead) }
            if content.categories.isEmpty {
                EmptyState(CategoryWords.none, CategoryWords.noneText, in: frame) { if content.keeps { new("btn") } }
            } else if content.keeps {
                div(.class("actions")) { new("btn second") }
            }
            for (index, category) in content.categories.enumerated() { section(category, index) }
            if !content.categories.isEmpty, !content.without.isEmpty {
                Section(CategoryWords.without, id: "without", in: frame) {
                    ul(.class("rows")) { for level in content.without { li { level.label(frame.language) } } }
                }
            }
        }
    }

    private func new(_ kind: String) -> HTML { a(href: PayPaths.newCategory(), .class(kind)) { frame.say(CategoryWords.new) } }

    private func section(_ category: EqualValueCategory, _ index: Int) -> HTML {
        let levels = content.levels(of: category)
        return Section(category.name, id: "category-\(index)", in: frame) {
            if content.keeps { a(href: PayPaths.category(category.id)) { frame.say(CategoryWords.edit) } }
        } content: {
            if levels.isEmpty { p(.class("note")) { frame.say(CategoryWords.noLevels) } }
            ul(.class("rows")) { for level in levels { li { level.label(frame.language) } } }
            left(content.left(of: category))
            dl(.class("dl")) {
                for criterion in EqualValueCategory.Criterion.allCases {
                    dt { frame.say(CategoryWords.criterion(criterion)) }
                    dd(.class("written")) { category.criteria[criterion].map { frame.say($0) } ?? "" }
                }
            }
        }.html
    }

    @HTMLBuilder private func left(_ levels: [LeftLevel]) -> HTML {
        if !levels.isEmpty {
            h3(.class("as-h3")) { frame.say(LeftLevelWords.title) }
            p(.class("note")) { frame.say(content.keeps ? CategoryWords.leftForKeepers : CategoryWords.left) }
            ul(.class("rows")) { for level in levels { li { frame.say(LeftLevelWords.label(level)) } } }
        }
    }
}
