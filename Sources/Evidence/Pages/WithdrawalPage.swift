import Kernel
import Markup
import Site

/// Taking a fact back: erased while private, struck with a reason once shared.
struct WithdrawalPage: Component {
    let item: EvidenceItem
    let state: FormState
    let frame: Frame

    private var isPrivate: Bool { item.confidentiality == .private }
    private var act: Phrase { isPrivate ? ItemWords.erase : ItemWords.withdraw }
    private var title: Phrase { isPrivate ? ItemWords.eraseTitle : ItemWords.withdrawalTitle }

    var html: HTML {
        Page(title, in: frame, crumbs: Page.Crumb.of(item, act, frame)) {
            ErrorSummary(state, in: frame)
            h1 { frame.say(title) }
            p(.class("lead")) { frame.say(isPrivate ? ItemWords.eraseLead : ItemWords.withdrawalLead) }
            WrittenLines(text: item.wording.title, language: item.wording.language, frame: frame)
            FormShell(post: EvidencePaths.withdrawal(item.id), in: frame) {
                if !isPrivate { Field(WithdrawalForm.reason, ItemWords.withdrawalReason, .area(rows: 3), state: state, in: frame) }
                div(.class("actions after")) {
                    SubmitButton(act, kind: "btn danger", in: frame)
                    a(href: EvidencePaths.item(item.id)) { frame.say(FactWords.cancel) }
                }
            }
        }
    }
}
