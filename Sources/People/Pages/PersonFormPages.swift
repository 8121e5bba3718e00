import Kernel
import Markup
import Site

/// The fields of a person, as both forms show them.
struct PersonFields: Component {
    let crafts: [Craft]
    let state: FormState
    let frame: Frame

    var html: HTML {
        div(.class("pair")) {
            Field(PersonForm.givenName, PersonFormWords.givenName, .line(.text, autocomplete: "off"), state: state, in: frame)
            Field(PersonForm.familyName, PersonFormWords.familyName, .line(.text, autocomplete: "off"), state: state, in: frame)
        }
        Field(
            PersonForm.email, DirectoryWords.email, .line(.email, autocomplete: "off"), hint: PersonFormWords.emailHint, width: "mid", state: state, in: frame)
        Field(PersonForm.title, DirectoryWords.title, hint: PersonFormWords.titleHint, width: "mid", state: state, in: frame)
        Field(
            PersonForm.craft, DirectoryWords.craft, .choice(Choices.crafts(crafts, in: frame), none: PersonFormWords.noCraft),
            hint: PersonFormWords.craftHint, width: "mid", state: state, in: frame)
        div(.class("pair")) {
            Field(PersonForm.employeeNumber, PersonWords.employeeNumber, hint: PersonFormWords.numberHint, state: state, in: frame)
            Field(PersonForm.joinedOn, PersonWords.joinedOn, .line(.date), hint: PersonFormWords.joinedHint, state: state, in: frame)
        }
        div(.class("pair")) {
            Field(PersonForm.language, PersonFormWords.language, .choice(Choices.languages, none: nil), state: state, in: frame)
            TimeZoneField(declaration: PersonForm.timeZone, label: PersonFormWords.timeZone, state: state, frame: frame)
        }
        CheckField(PersonForm.isExternal, PersonFormWords.external, hint: PersonFormWords.externalHint, state: state, in: frame)
    }
}

/// Adding somebody.
struct NewPersonPage: Component {
    let choices: DirectoryChoices
    let state: FormState
    let frame: Frame

    var html: HTML {
        DirectoryFormPage(
            PersonFormWords.newTitle, lead: PersonFormWords.newLead, crumbs: [.people], post: PeoplePaths.newPerson(), back: PeoplePaths.people(),
            submit: PersonFormWords.add, state: state, in: frame
        ) {
            PersonFields(crafts: choices.crafts, state: state, frame: frame)
            fieldset(.class("field")) {
                legend { frame.say(PersonFormWords.firstPlace) }
                p(.class("hint")) { frame.say(PersonFormWords.firstPlaceHint) }
                div(.class("pair")) {
                    Field(
                        NewPersonForm.team, DirectoryWords.team, .choice(Choices.teams(choices.teams), none: PersonFormWords.noTeam), state: state, in: frame)
                    Field(
                        NewPersonForm.manager, DirectoryWords.manager, .choice(Choices.people(choices.people), none: PersonFormWords.noManager),
                        state: state, in: frame)
                }
            }
        }
    }
}

/// Correcting a sheet. When somebody else changed it first, both texts stand side by side and nothing typed is lost.
struct EditPersonPage: Component {
    let person: Person
    let stored: PersonDraft
    let crafts: [Craft]
    let state: FormState
    let frame: Frame

    var html: HTML {
        DirectoryFormPage(
            PersonFormWords.editTitle(person.name), crumbs: [.people, .person(person)], post: PeoplePaths.editPerson(person.id),
            back: PeoplePaths.person(person.id), state: state, in: frame
        ) {
            if isOutdated { differences }
            input(type: .hidden, .name(EditPersonForm.version.name), .value(person.version))
            PersonFields(crafts: crafts, state: state, frame: frame)
        }
    }

    private var isOutdated: Bool { state.value(EditPersonForm.version.name) != String(person.version) }

    private var differences: HTML {
        let fields = PersonField.allCases.filter { typed($0) != $0.text(in: stored) }
        return div(.class("flag critical flow")) {
            h2(.class("as-h3")) { frame.say(PersonFormWords.versions) }
            table(.class("data stackable")) {
                thead {
                    tr {
                        th(scope: .column) { span(.class("vh")) { frame.say(PersonFormWords.versions) } }
                        th(scope: .column) { frame.say(PersonFormWords.yours) }
                        th(scope: .column) { frame.say(PersonFormWords.stored) }
                    }
                }
                tbody {
                    for field in fields {
                        tr {
                            th(scope: .row) { frame.say(PersonFormWords.field(field)) }
                            td(.data("label", frame.say(PersonFormWords.yours))) { ins { readable(field, typed(field)) } }
                            td(.data("label", frame.say(PersonFormWords.stored))) { readable(field, field.text(in: stored)) }
                        }
                    }
                }
            }
        }
    }

    private func typed(_ field: PersonField) -> String {
        let text = state.value(field.rawValue)
        return field == .isExternal && !text.isEmpty ? "true" : text
    }

    private func readable(_ field: PersonField, _ text: String) -> String {
        let known: String? =
            switch field {
            case .craft: crafts.first { $0.id.description == text }.map { frame.say($0.name) }
            case .isExternal: text.isEmpty ? nil : frame.say(PersonFormWords.external)
            case .language: Language(rawValue: text)?.name
            case .joinedOn: Day(text).map { frame.say(.day($0)) } ?? text
            default: text
            }
        return known.flatMap { $0.isEmpty ? nil : $0 } ?? frame.say(PersonFormWords.emptyValue)
    }
}
