import Foundation
import Kernel
import Markup
import Site

/// One's own account: how one reads, how one gets in, and from where.
struct MyAccountPage: Component {
    struct Content: Sendable {
        let account: OwnAccount
        let viewer: Viewer
        /// Nil for a token.
        let session: SessionID?
        var state = FormState.empty
    }

    let content: Content
    let frame: Frame

    private var state: FormState {
        let held = [
            PreferencesForm.language.name: [content.viewer.language.rawValue], PreferencesForm.timeZone.name: [content.viewer.timeZone.identifier],
            TokenForm.scope.name: [TokenScope.read.rawValue], TokenForm.life.name: [TokenLife.quarter.rawValue],
        ]
        return FormState(values: held.merging(content.state.values) { $1 }, problems: content.state.problems)
    }

    var html: HTML {
        Page(MyAccountWords.title, in: frame) {
            ErrorSummary(content.state, in: frame)
            h1 { frame.say(MyAccountWords.title) }
            p(.class("lead")) { frame.say(MyAccountWords.lead(content.account.email)) }
            div(.class("actions")) { ActionButton(post: DoorPaths.signOut(), MyAccountWords.signOut, kind: "btn second", in: frame) }
            preferences
            password
            factor
            SessionsSection(sessions: content.account.sessions, current: content.session, frame: frame)
            FeedSection(feed: content.account.feed, frame: frame)
            TokensSection(tokens: content.account.tokens, state: state, frame: frame)
            everything
        }.html
    }

    private var preferences: HTML {
        Section(MyAccountWords.preferences, id: "preferences", in: frame) {
            FormShell(post: DoorPaths.preferences(), in: frame) {
                LanguageField(declaration: PreferencesForm.language, hint: MyAccountWords.languageHint, state: state, frame: frame)
                TimeZoneField(declaration: PreferencesForm.timeZone, label: MyAccountWords.zone, state: state, frame: frame)
                SubmitButton(MyAccountWords.save, in: frame)
            }
        }.html
    }

    private var factor: HTML {
        Section(FactorWords.title, id: "second-factor", in: frame) {
            let isOn = content.account.hasSecondFactor
            p { frame.say(isOn ? FactorWords.isOnNow : FactorWords.isOffNow) }
            div(.class("actions")) { a(href: DoorPaths.secondFactor(), .class("btn second")) { frame.say(isOn ? FactorWords.keep : FactorWords.setUp) } }
        }.html
    }

    private var everything: HTML {
        Section(MyAccountWords.everything, id: "everything", in: frame) {
            p { frame.say(MyAccountWords.everythingNote) }
            div(.class("actions")) { a(href: DoorPaths.everything(), .class("btn second")) { frame.say(MyAccountWords.readEverything) } }
        }.html
    }

    private var password: HTML {
        Section(MyAccountWords.password, id: "password", in: frame) {
            FormShell(post: DoorPaths.password(), in: frame) {
                input(type: .hidden, .value(content.account.email), .autocomplete("username"))
                Field(
                    PasswordForm.current, PasswordWords.current, .line(.password, autocomplete: "current-password"), width: "mid", state: state,
                    in: frame)
                Field(
                    PasswordForm.new, PasswordWords.new, .line(.password, autocomplete: "new-password"), hint: PasswordWords.hint, width: "mid",
                    state: state, in: frame)
                p(.class("note")) { frame.say(MyAccountWords.passwordNote) }
                SubmitButton(MyAccountWords.changePassword, kind: "btn second", in: frame)
            }
        }.html
    }
}
