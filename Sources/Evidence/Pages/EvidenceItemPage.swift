import Kernel
import Markup
import Site

/// One fact: what it says, since when, who reads it, what it said before.
struct EvidenceItemPage: Component {
    let sheet: EvidenceSheet
    let frame: Frame

    private var item: EvidenceItem { sheet.item }

    var html: HTML {
        Page(Phrase(same: item.wording.title), in: frame, crumbs: Page.Crumb.of(item, ItemWords.crumb, frame)) {
            h1(.lang(item.wording.language == frame.language ? nil : item.wording.language.rawValue)) {
                if item.withdrawal == nil { item.wording.title } else { del { item.wording.title } }
            }
            if let withdrawal = item.withdrawal { struck(withdrawal) }
            acts
            div(.class("cols")) {
                div { body }
                aside(.class("context"), .aria("label", frame.say(EvidenceWords.whoSees))) {
                    section {
                        h2 { frame.say(EvidenceWords.whoSees) }
                        ReadersTable(
                            confidentiality: item.confidentiality, reading: EvidenceReading(item, by: frame.viewer), isInSharedFile: sheet.isInSharedFile,
                            frame: frame)
                    }
                }
            }
        }
    }

    private func struck(_ withdrawal: EvidenceWithdrawal) -> HTML {
        div(.class("flag flow")) {
            p { strong { frame.say(ItemWords.withdrawnAt(withdrawal.at, in: frame.zone)) } }
            p(.class("written")) { withdrawal.reason }
        }
    }

    @HTMLBuilder private var acts: HTML {
        if sheet.mayShare || sheet.mayCorrect || sheet.mayWithdraw {
            div(.class("actions")) {
                if sheet.mayShare { a(href: EvidencePaths.sharing(item.id), .class("btn")) { frame.say(ItemWords.share) } }
                if sheet.mayRewrite { a(href: EvidencePaths.edit(item.id)) { frame.say(FactWords.rewrite) } }
                if sheet.mayCorrect { a(href: EvidencePaths.correction(item.id), .class("btn second")) { frame.say(ItemWords.correct) } }
                if sheet.mayWithdraw {
                    a(href: EvidencePaths.withdrawal(item.id)) { frame.say(sheet.mayShare ? ItemWords.erase : ItemWords.withdraw) }
                }
            }
        }
    }

    @HTMLBuilder private var body: HTML {
        if item.isQuoted, item.author == frame.viewer?.person { p(.class("quiet small")) { frame.say(RuleWords.quoted) } }
        if let detail = item.wording.detail { WrittenLines(text: detail, language: item.wording.language, frame: frame) }
        EvidenceFacts(item: item, frame: frame)
        if let reason = item.wording.reason { CorrectionReason(reason: reason, frame: frame) }
        if sheet.wordings.count > 1 {
            Section(ItemWords.history, id: "history", in: frame) {
                for wording in sheet.wordings.dropFirst() { FormerWording(wording: wording, frame: frame) }
            }
        }
    }
}

extension Page.Crumb {
    static func of(_ item: EvidenceItem, _ last: Phrase, _ frame: Frame) -> [Page.Crumb] {
        let isOwn = item.subject == frame.viewer?.person
        let person: [Page.Crumb] = isOwn ? [] : [.init(Phrase(same: item.subjectName), EvidencePaths.about(item.subject))]
        return [.init(EvidenceWords.evidence, EvidencePaths.mine())] + person + [.init(last)]
    }
}
