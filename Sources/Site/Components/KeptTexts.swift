import Kernel
import Markup

/// What somebody wrote and the page can no longer take: to copy, so that nothing typed is lost.
package struct KeptTexts: Component {
    package typealias Text = (label: Phrase, text: String)

    let texts: [Text]
    let frame: Frame

    package init(_ texts: [Text], in frame: Frame) {
        self.texts = texts.filter { !$0.text.allSatisfy(\.isWhitespace) }
        self.frame = frame
    }

    package var html: HTML {
        if !texts.isEmpty {
            Section(SiteWords.yourText, id: "kept", in: frame) {
                p(.class("note")) { frame.say(SiteWords.keptText) }
                for (index, text) in texts.enumerated() { box(text, "kept-\(index + 1)") }
            }
        }
    }

    private func box(_ kept: Text, _ id: String) -> HTML {
        div(.class("field")) {
            label(for: id) { frame.say(kept.label) }
            textarea(.id(id), .rows(min(16, max(3, kept.text.utf8.count / 80 + 2))), .readonly) { kept.text }
            button(
                type: .button, .class("btn second sm"), .hidden, .data("script"), .data("copy", "#" + id), .data("done", frame.say(SiteWords.copied))
            ) { frame.say(SiteWords.copy) }
        }
    }
}
