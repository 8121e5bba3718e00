import Kernel
import Markup
import Site

/// One's own second factor: off, waiting for its first code, or on.
struct SecondFactorPage: Component {
    struct Content: Sendable {
        let factor: SecondFactor?
        let codesLeft: Int
        let reset: FactorReset?
        let email: String
        let organization: String
        var state = FormState.empty
    }

    let content: Content
    let frame: Frame

    private var state: FormState { content.state }

    private var title: Phrase {
        switch content.factor?.isOn {
        case nil: FactorWords.offTitle
        case false?: FactorWords.pendingTitle
        case true?: FactorWords.onTitle
        }
    }

    var html: HTML {
        Page(title, in: frame, crumbs: [.init(MyAccountWords.title, DoorPaths.me()), .init(FactorWords.title)]) {
            ErrorSummary(state, in: frame)
            h1 { frame.say(title) }
            if let reset = content.reset { notice(reset) }
            switch content.factor {
            case nil: off
            case let factor? where factor.isOn: on
            case let factor?: pending(factor)
            }
        }.html
    }

    private func notice(_ reset: FactorReset) -> HTML {
        div(.class("flag critical")) {
            p { frame.say(FactorWords.takenAwayBy(reset, in: frame.zone)) }
            ActionButton(post: DoorPaths.factorNotice(), FactorWords.noticed, in: frame)
        }
    }

    @HTMLBuilder private var off: HTML {
        p(.class("lead")) { frame.say(FactorWords.offLead) }
        p(.class("note")) { frame.say(FactorWords.tokensNote) }
        div(.class("actions")) { ActionButton(post: DoorPaths.secondFactor(), FactorWords.begin, kind: "btn", in: frame) }
    }

    @HTMLBuilder private func pending(_ factor: SecondFactor) -> HTML {
        p(.class("lead")) { frame.say(FactorWords.pendingLead) }
        Section(FactorWords.keyTitle, id: "key", in: frame) {
            p { frame.say(FactorWords.keyNote) }
            CopyBox(id: "factor-key", text: Base32.grouped(factor.key.base32, by: " "), in: frame)
            p { frame.say(FactorWords.addressNote) }
            CopyBox(id: "factor-address", text: factor.address(of: content.email, organization: content.organization), in: frame)
        }
        Section(FactorWords.proofTitle, id: "proof", in: frame) {
            form(DoorPaths.factorConfirmation(), FactorWords.firstCodeHint, FactorWords.confirm, kind: "btn")
            ActionButton(post: DoorPaths.secondFactor(), FactorWords.anotherKey, kind: "textbtn", in: frame)
        }
    }

    @HTMLBuilder private var on: HTML {
        p(.class("lead")) { frame.say(FactorWords.onLead) }
        p(.class("note")) { frame.say(FactorWords.tokensNote) }
        Section(FactorWords.codesLeft(content.codesLeft), id: "codes", in: frame) {
            p { frame.say(FactorWords.renewNote) }
            FormShell(post: DoorPaths.recoveryCodes(), in: frame) {
                Field(
                    RecoveryCodesForm.password, PasswordWords.current, .line(.password, autocomplete: "current-password"), width: "mid", state: state,
                    in: frame)
                SubmitButton(FactorWords.renew, kind: "btn second", in: frame)
            }
        }
        Section(FactorWords.removeTitle, id: "removal", in: frame) {
            p { frame.say(FactorWords.removeNote) }
            form(DoorPaths.factorRemoval(), FactorWords.codeHint, FactorWords.remove, kind: "btn danger")
        }
    }

    private func form(_ path: Path, _ hint: Phrase, _ submit: Phrase, kind: String) -> HTML {
        FormShell(post: path, in: frame) {
            Field(FactorForm.code, FactorWords.code, .line(.text, autocomplete: "one-time-code"), hint: hint, width: "mid", state: state, in: frame)
            Field(FactorForm.password, PasswordWords.current, .line(.password, autocomplete: "current-password"), width: "mid", state: state, in: frame)
            SubmitButton(submit, kind: kind, in: frame)
        }.html
    }
}
