import Foundation
import Kernel
import Markup
import Site

struct TokensSection: Component {
    let tokens: [ListedToken]
    let state: FormState
    let frame: Frame

    var html: HTML {
        Section(TokenWords.title, id: "tokens", in: frame) {
            p(.class("note")) { frame.say(TokenWords.note) }
            if !tokens.isEmpty { list }
            FormShell(post: DoorPaths.tokens(), in: frame) {
                Field(TokenForm.name, TokenWords.name, hint: TokenWords.nameHint, width: "mid", state: state, in: frame)
                div(.class("pair")) {
                    Field(
                        TokenForm.scope, TokenWords.scope, .choice(TokenScope.allCases.map { ($0.rawValue, frame.say(TokenWords.scope($0))) }, none: nil),
                        state: state, in: frame)
                    Field(
                        TokenForm.life, TokenWords.life, .choice(TokenLife.allCases.map { ($0.rawValue, frame.say(TokenWords.life($0))) }, none: nil),
                        state: state, in: frame)
                }
                SubmitButton(TokenWords.create, kind: "btn second", in: frame)
            }
        }.html
    }

    private var list: HTML {
        table(.class("data stackable")) {
            thead {
                tr {
                    th(scope: .column) { frame.say(TokenWords.name) }
                    th(scope: .column) { frame.say(TokenWords.scope) }
                    th(scope: .column) { frame.say(TokenWords.expires) }
                    th(scope: .column) { span(.class("vh")) { frame.say(MyAccountWords.actions) } }
                }
            }
            tbody { for token in tokens { row(token) } }
        }
    }

    private func row(_ token: ListedToken) -> HTML {
        tr {
            th(scope: .row) { token.name }
            td(.data("label", frame.say(TokenWords.scope))) { frame.say(TokenWords.scope(token.scope)) }
            td(.data("label", frame.say(TokenWords.expires))) { frame.say(.day(Day(of: token.expiresAt, in: frame.zone))) }
            td { ActionButton(post: DoorPaths.tokenRevocation(token.id), TokenWords.revoke, kind: "textbtn danger", in: frame) }
        }
    }
}
