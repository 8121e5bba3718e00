import Foundation
import Kernel
import Markup
import Site

/// A time zone by its city, grouped by part of the world. A zone held already that is not on the menu stays possible.
package struct TimeZoneField: Component {
    let declaration: FieldDeclaration
    let label: Phrase
    let hint: Phrase?
    let state: FormState
    let frame: Frame

    package init(declaration: FieldDeclaration, label: Phrase, hint: Phrase? = nil, state: FormState, frame: Frame) {
        self.declaration = declaration
        self.label = label
        self.hint = hint
        self.state = state
        self.frame = frame
    }

    private var id: String { "f-" + declaration.name }
    private var value: String { state.value(declaration.name) }
    private var problem: Phrase? { state.problem(declaration.name) }

    package var html: HTML {
        div(.class("field"), .class("error", if: problem != nil)) {
            Markup.label(for: id) { frame.say(label) }
            if let hint { p(.class("hint"), .id(id + "-hint")) { frame.say(hint) } }
            if let problem { p(.class("msg"), .id(id + "-msg")) { frame.say(problem) } }
            select(
                .id(id), .name(declaration.name), .class("mid"), .aria("invalid", problem == nil ? nil : "true"),
                .aria("describedby", problem != nil ? id + "-msg" : hint != nil ? id + "-hint" : nil)
            ) {
                if !value.isEmpty, !TimeZoneMenu.offers(value) { option(value: value, .selected) { value } }
                for group in TimeZoneMenu.all {
                    optgroup(label: frame.say(group.name)) {
                        for zone in group.zones {
                            option(value: zone.identifier, .selected(if: zone.identifier == value)) { frame.say(zone.city) }
                        }
                    }
                }
            }
        }
    }
}
