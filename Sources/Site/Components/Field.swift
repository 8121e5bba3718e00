import Kernel
import Markup

/// A labelled control with its hint and its problem.
package struct Field: Component {
    package enum Control: Sendable {
        case line(InputType, autocomplete: String? = nil)
        case area(rows: Int)
        case choice([(value: String, label: String)], none: Phrase?)
        case file(accept: String, isMultiple: Bool)
    }

    let declaration: FieldDeclaration
    let label: Phrase
    let hint: Phrase?
    /// Said after the label of what may stay empty.
    let spare: Phrase
    let control: Control
    let width: String?
    let state: FormState
    let frame: Frame

    package init(
        _ declaration: FieldDeclaration, _ label: Phrase, _ control: Control = .line(.text), hint: Phrase? = nil, spare: Phrase? = nil, width: String? = nil,
        state: FormState, in frame: Frame
    ) {
        self.declaration = declaration
        self.label = label
        self.hint = hint
        self.spare = spare ?? SiteWords.optional
        self.control = control
        self.width = width
        self.state = state
        self.frame = frame
    }

    private var id: String { "f-" + declaration.name }
    private var problem: Phrase? { state.problem(declaration.name) }

    package var html: HTML {
        div(.class("field"), .class("error", if: problem != nil)) {
            Markup.label(for: id) {
                frame.say(label)
                if !declaration.isRequired, mayStayEmpty { span(.class("quiet")) { " (\(frame.say(spare)))" } }
            }
            if let hint { p(.class("hint"), .id(id + "-hint")) { frame.say(hint) } }
            if let problem { p(.class("msg"), .id(id + "-msg")) { frame.say(problem) } }
            drawn
        }
    }

    /// A menu without an empty choice always answers.
    private var mayStayEmpty: Bool {
        if case .choice(_, let none) = control { return none != nil }
        return true
    }

    @HTMLBuilder private var drawn: HTML {
        let value = state.value(declaration.name)
        switch control {
        case .line(let type, let autocomplete):
            input(
                type: type, .all(common), .value(type == .password ? nil : value), .autocomplete(autocomplete),
                .maxlength(type.isOfText ? declaration.most : nil))
        case .area(let rows):
            textarea(.all(common), .rows(rows)) { value }
        case .choice(let options, let none):
            select(.all(common)) {
                if let none { option(value: "", .selected(if: value.isEmpty)) { frame.say(none) } }
                for choice in options { option(value: choice.value, .selected(if: choice.value == value)) { choice.label } }
            }
        case .file(let accept, let isMultiple):
            input(type: .file, .all(common), .accept(accept), .multiple(if: isMultiple))
        }
    }

    private var common: [Attribute] {
        let described = [hint == nil ? nil : id + "-hint", problem == nil ? nil : id + "-msg"].compactMap { $0 }.joined(separator: " ")
        return [
            .id(id), .name(declaration.name), .class(width), .required(if: declaration.isRequired && mayStayEmpty),
            .aria("invalid", problem == nil ? nil : "true"),
            .aria("describedby", described.isEmpty ? nil : described),
        ]
    }
}
