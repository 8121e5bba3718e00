import Careers
import Kernel
import Markup
import Site

/// The level of everybody, to be set many at a time.
struct LevelsPage: Component {
    let sheet: LevelSheet
    let state: FormState
    let frame: Frame

    var html: HTML {
        Page(LevelsWords.title(sheet.missing), in: frame, crumbs: [.init(ReviewWords.reviews, ReviewsPaths.reviews()), .init(LevelsWords.levels)]) {
            ErrorSummary(state, in: frame)
            h1 { frame.say(LevelsWords.title(sheet.missing)) }
            UnreadNotice(sheet.unread, in: frame)
            p(.class("lead")) { frame.say(LevelsWords.lead) }
            if sheet.choices.isEmpty {
                EmptyState(LevelsWords.noFramework, LevelsWords.noFrameworkText, in: frame)
            } else {
                form
                pages
            }
        }
    }

    private var form: HTML {
        FormShell(post: ReviewsPaths.levels(), in: frame, .data("guard")) {
            Field(LevelsForm.from, LevelsWords.from, .line(.date), width: "short", state: filled, in: frame)
            LiveFilter(of: "levels", in: frame)
            table(.class("data stackable"), .id("levels")) {
                thead {
                    tr {
                        th(scope: .column) { frame.say(LevelsWords.person) }; th(scope: .column) { frame.say(LevelsWords.level) }
                    }
                }
                tbody { for (index, line) in sheet.lines.enumerated() { row(line, index + 1) } }
            }
            if sheet.lines.contains(where: { $0.level != nil }) { CorrectionReason(LevelsForm.reason, state: state, in: frame) }
            div(.class("actions after")) { SubmitButton(LevelsWords.save, in: frame) }
        }.html
    }

    private var filled: FormState {
        state.values[LevelsForm.from.name] == nil ? FormState(values: ["from_on": [sheet.today.description]], problems: state.problems) : state
    }

    private func row(_ line: LevelSheet.Line, _ index: Int) -> HTML {
        let chosen = state.values[LevelsForm.level(index).name]?.first ?? line.level?.description ?? ""
        return tr {
            th(scope: .row) {
                a(href: ReviewsPaths.personLevel(line.person)) { line.name }
                if let title = line.title { span(.class("quiet small")) { " " + title } }
            }
            td(.data("label", frame.say(LevelsWords.level))) {
                if line.person == frame.viewer?.person { own(line) } else { choice(line, index, chosen) }
                if let coming = line.coming { p(.class("quiet small")) { frame.say(LevelsWords.coming(name(coming.level), from: coming.from)) } }
            }
        }
    }

    @HTMLBuilder private func own(_ line: LevelSheet.Line) -> HTML {
        line.level.map(name) ?? frame.say(LevelsWords.none)
        span(.class("quiet small")) { " " + frame.say(LevelsWords.notOwn) }
    }

    private func name(_ level: LevelID) -> String {
        sheet.choices.first { $0.id == level }?.label(frame.language) ?? frame.say(LevelsWords.oldFramework)
    }

    @HTMLBuilder private func choice(_ line: LevelSheet.Line, _ index: Int, _ chosen: String) -> HTML {
        let (field, problem) = (LevelsForm.level(index).name, state.problem(LevelsForm.level(index).name))
        if let problem { p(.class("msg"), .id("f-\(field)-msg")) { frame.say(problem) } }
        input(type: .hidden, .name(LevelsForm.person(index).name), .value(line.person.description))
        select(
            .id("f-" + field), .name(field), .aria("label", line.name), .aria("invalid", problem == nil ? nil : "true"),
            .aria("describedby", problem == nil ? nil : "f-\(field)-msg")
        ) {
            if line.level == nil { option(value: "", .selected(if: chosen.isEmpty)) { frame.say(LevelsWords.none) } }
            if let level = line.level, !sheet.choices.contains(where: { $0.id == level }) {
                option(value: level.description, .selected(if: chosen == level.description)) { frame.say(LevelsWords.oldFramework) }
            }
            let (own, others) = sheet.choices.split(for: line.craft)
            options(own, chosen)
            for ladder in others { optgroup(label: ladder[0].ladderLabel(frame.language)) { options(ladder, chosen) } }
        }
    }

    @HTMLBuilder private func options(_ choices: [LevelChoice], _ chosen: String) -> HTML {
        for choice in choices {
            option(value: choice.id.description, .selected(if: chosen == choice.id.description)) { choice.label(frame.language) }
        }
    }

    private var pages: HTML {
        div(.class("actions")) {
            if sheet.page > 1 { a(href: ReviewsPaths.levels().query("page", sheet.page - 1)) { frame.say(LevelsWords.previous) } }
            if sheet.hasMore { a(href: ReviewsPaths.levels().query("page", sheet.page + 1)) { frame.say(LevelsWords.next) } }
        }
    }
}

/// Why somebody is moved from one level to another by HR alone.
struct CorrectionReason: Component {
    let declaration: FieldDeclaration
    let state: FormState
    let frame: Frame

    init(_ declaration: FieldDeclaration, state: FormState, in frame: Frame) {
        (self.declaration, self.state, self.frame) = (declaration, state, frame)
    }

    var html: HTML {
        Field(
            declaration, LevelsWords.why, .area(rows: 2), hint: LevelsWords.whyHint, spare: LevelsWords.onlyCorrections, state: state, in: frame
        ).html
    }
}
