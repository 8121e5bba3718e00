import Kernel
import Markup
import Site

struct SetupPage: Component {
    let key: DoorKey
    let state: FormState
    let frame: Frame

    init(_ key: DoorKey, _ state: FormState? = nil, in frame: Frame) {
        self.key = key
        self.state = state ?? FormState([SetupForm.language.name: frame.language.rawValue, SetupForm.timeZone.name: "Europe/Paris"])
        self.frame = frame
    }

    var html: HTML {
        Gate(EntranceWords.setup, in: frame, asksLanguageFirst: true) {
            ErrorSummary(state, in: frame)
            h1 { frame.say(EntranceWords.setup) }
            p(.class("lead")) { frame.say(EntranceWords.setupLead) }
            FormShell(post: DoorPaths.setup(key), in: frame, .data("guard")) {
                company
                administrator
                div(.class("actions")) { SubmitButton(EntranceWords.create, in: frame) }
            }
        }.html
    }

    private var company: HTML {
        fieldset {
            legend { h2(.class("as-h3")) { frame.say(EntranceWords.company) } }
            Field(SetupForm.organization, EntranceWords.companyName, .line(.text, autocomplete: "organization"), state: state, in: frame)
            LanguageField(declaration: SetupForm.language, state: state, frame: frame)
            TimeZoneField(
                declaration: SetupForm.timeZone, label: EntranceWords.zone, hint: EntranceWords.zoneHint, state: state, frame: frame)
        }
    }

    private var administrator: HTML {
        fieldset {
            legend { h2(.class("as-h3")) { frame.say(EntranceWords.you) } }
            p(.class("hint")) { frame.say(EntranceWords.youHint) }
            div(.class("pair")) {
                Field(SetupForm.givenName, EntranceWords.givenName, .line(.text, autocomplete: "given-name"), state: state, in: frame)
                Field(SetupForm.familyName, EntranceWords.familyName, .line(.text, autocomplete: "family-name"), state: state, in: frame)
            }
            Field(SetupForm.email, EntranceWords.email, .line(.email, autocomplete: "username"), state: state, in: frame)
            Field(
                SetupForm.password, PasswordWords.label, .line(.password, autocomplete: "new-password"), hint: PasswordWords.hint, state: state,
                in: frame)
        }
    }
}
