import Kernel
import Markup
import Site

/// The last look before a fact is opened for good, with exactly who will read it.
struct SharingPage: Component {
    let sheet: EvidenceSheet
    let frame: Frame

    var html: HTML {
        let item = sheet.item
        Page(ItemWords.sharingTitle, in: frame, crumbs: Page.Crumb.of(item, ItemWords.share, frame)) {
            h1 { frame.say(ItemWords.sharingTitle) }
            p(.class("lead")) { frame.say(ItemWords.sharingLead) }
            WrittenLines(text: item.wording.title, language: item.wording.language, frame: frame)
            Section(FactWords.ifShared, id: "readers", in: frame) {
                ReadersTable(confidentiality: .shared, reading: EvidenceReading(item, by: frame.viewer), frame: frame)
            }
            div(.class("actions after")) {
                ActionButton(post: EvidencePaths.sharing(item.id), ItemWords.shareForGood, kind: "btn", in: frame)
                a(href: EvidencePaths.item(item.id)) { frame.say(FactWords.cancel) }
            }
        }
    }
}
