import Kernel
import Markup
import Site

/// Recovery codes, once: to copy, or to print.
struct RecoveryCodesPage: Component {
    let codes: [RecoveryCode]
    let frame: Frame

    var html: HTML {
        Page(
            FactorWords.codesShown, in: frame,
            crumbs: [
                .init(MyAccountWords.title, DoorPaths.me()), .init(FactorWords.title, DoorPaths.secondFactor()), .init(FactorWords.recoveryCodes),
            ]
        ) {
            h1 { frame.say(FactorWords.codesShown) }
            p(.class("lead")) { frame.say(FactorWords.codesLead) }
            CopyBox(id: "recovery-codes", text: codes.map(\.text).joined(separator: "\n"), in: frame)
            p(.class("note")) { frame.say(FactorWords.codesNote) }
            div(.class("actions")) { a(href: DoorPaths.secondFactor(), .class("btn second")) { frame.say(FactorWords.codesKept) } }
        }.html
    }
}
