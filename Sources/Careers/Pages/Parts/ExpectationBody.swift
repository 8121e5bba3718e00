import Kernel
import Markup
import Site

/// What an expectation says, signals and examples under it: on a page about one level or one theme.
struct ExpectationBody: Component {
    let expectation: Expectation
    let competency: Competency
    let frame: Frame

    var html: HTML {
        StatementList(expectation: expectation, competency: competency, style: "written", frame: frame)
        if !expectation.wording.signals.isEmpty {
            p(.class("small")) { strong { frame.say(ExpectationWords.signals) } }
            DashedTexts(texts: expectation.wording.signals, frame: frame)
        }
        if !expectation.wording.examples.isEmpty {
            p(.class("small")) { strong { frame.say(ExpectationWords.examples(expectation.wording.examples.count)) } }
            for example in expectation.wording.examples { SaidAtLength(example, class: "small", in: frame) }
        }
    }
}

/// One statement as a paragraph, several as a list; a grade in words.
struct StatementList: Component {
    let expectation: Expectation
    let competency: Competency
    let style: String
    let frame: Frame

    var html: HTML {
        if let grade = competency.grades.first(where: { $0.key == expectation.grade }) {
            p(.class(style)) { frame.say(ExpectationWords.grade(grade.name.phrase)) }
            if let description = grade.description { SaidAtLength(description, class: "note", in: frame) }
        }
        let statements = expectation.wording.statements
        if let only = statements.first, statements.count == 1 {
            SaidAtLength(only.text, class: style, in: frame)
            examples(of: only)
        } else if !statements.isEmpty {
            ul(.class("dashes")) {
                for statement in statements {
                    li(.lang(statement.text.foreign(in: frame))) {
                        Lines(statement.text.written(for: frame.language).text)
                        examples(of: statement)
                    }
                }
            }
        }
    }

    @HTMLBuilder private func examples(of statement: Expectation.Statement) -> HTML {
        if !statement.examples.isEmpty {
            details(.class("disc")) {
                summary { frame.say(CountedWords.examples(statement.examples.count)) }
                DashedTexts(texts: statement.examples, frame: frame)
            }
        }
    }
}

struct DashedTexts: Component {
    let texts: [LocalizedText]
    let frame: Frame

    var html: HTML {
        ul(.class("dashes")) {
            for text in texts { li(.lang(text.foreign(in: frame))) { Lines(text.written(for: frame.language).text) } }
        }
    }
}
