import Kernel
import Markup
import Site

/// What a one-time link opens, for whoever holds it.
struct LinkPage: Component {
    let key: DoorKey
    let offer: AcceptLink.Offer
    let state: FormState
    let frame: Frame

    init(_ key: DoorKey, _ offer: AcceptLink.Offer, _ state: FormState? = nil, in frame: Frame) {
        self.key = key
        self.offer = offer
        self.state = state ?? FormState([LinkForm.language.name: offer.viewer.language.rawValue])
        self.frame = frame
    }

    private var purpose: LinkPurpose { offer.link.purpose }

    var html: HTML {
        Gate(LinkWords.title(purpose), in: frame) {
            ErrorSummary(state, in: frame)
            h1 { frame.say(LinkWords.title(purpose)) }
            p(.class("lead")) { frame.say(LinkWords.lead(purpose, offer.link.bearer.organizationName)) }
            FormShell(post: DoorPaths.invitation(key), in: frame) {
                address
                Field(
                    LinkForm.password, PasswordWords.label, .line(.password, autocomplete: "new-password"), hint: PasswordWords.hint, state: state,
                    in: frame)
                LanguageField(declaration: LinkForm.language, hint: LinkWords.languageHint, state: state, frame: frame)
                SubmitButton(LinkWords.submit(purpose), in: frame)
            }
        }.html
    }

    /// Fixed, yet a field, so that the browser keeps the password with it.
    private var address: HTML {
        div(.class("field")) {
            Markup.label(for: "f-address") { frame.say(LinkWords.email) }
            input(type: .email, .id("f-address"), .value(offer.link.email), .readonly, .autocomplete("username"))
        }
    }
}
