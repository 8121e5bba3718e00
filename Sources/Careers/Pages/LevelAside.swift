import Kernel
import Markup
import Site

/// Beside a level: titles, experience, and the levels around it.
struct LevelAside: Component {
    let content: LevelContent
    let frame: Frame

    private var level: Level { content.level }

    var html: HTML {
        aside(.class("context"), .aria("label", frame.say(LevelWords.neighbours))) {
            if !level.titles.isEmpty {
                section {
                    h2 { frame.say(LevelWords.titles) }
                    ul(.class("rows")) { for title in level.titles { li { Said(title, in: frame) } } }
                }
            }
            if let experience = level.experience {
                section {
                    h2 { frame.say(LevelWords.experience) }
                    SaidAtLength(experience, class: "written small", in: frame)
                }
            }
            section {
                h2 { frame.say(LevelWords.neighbours) }
                ul(.class("rows")) {
                    for other in content.grid.levels {
                        if other.id == level.id {
                            li(.current(.item, if: true)) { strong { frame.say(LevelWords.named(other)) } }
                        } else {
                            li { a(href: CareersPaths.level(other.id)) { frame.say(LevelWords.named(other)) } }
                        }
                    }
                }
            }
        }
    }
}
