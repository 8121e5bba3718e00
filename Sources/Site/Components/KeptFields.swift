import Kernel
import Markup

/// A refused form on its page: its texts to read, mend and copy, the rest with them, and one button.
struct KeptFields: Component {
    let form: KeptForm
    let frame: Frame

    var html: HTML {
        Section(SiteWords.yourText, id: "kept", in: frame) {
            p(.class("note")) { frame.say(SiteWords.keptForm) }
            Markup.form(action: form.path, method: .post, .data("guard"), .data("kept"), .all(carriesFiles ? [.multipart] : [])) {
                guarding
                for (index, item) in form.items.enumerated() { drawn(item, "kept-\(index + 1)") }
                div(.class("actions")) { SubmitButton(SiteWords.sendAgain, in: frame) }
            }
        }
    }

    @HTMLBuilder private var guarding: HTML {
        input(type: .hidden, .name("_guard"), .value(form.guardToken))
        if let once = form.once { input(type: .hidden, .name("_once"), .value(once)) }
        if let mark = form.mark { input(type: .hidden, .name("_for"), .value(mark)) }
    }

    private var carriesFiles: Bool {
        form.items.contains { if case .file = $0 { true } else { false } }
    }

    private var texts: [Int] {
        form.items.indices.filter { if case .text = form.items[$0] { true } else { false } }
    }

    @HTMLBuilder private func drawn(_ item: KeptForm.Item, _ id: String) -> HTML {
        switch item {
        case .hidden(let name, let value): input(type: .hidden, .name(name), .value(value))
        case .text(let name, let text): area(name, text, id)
        case .password(let name):
            div(.class("field")) {
                label(for: id) { frame.say(SiteWords.secretAgain) }
                input(type: .password, .id(id), .name(name), .autocomplete("off"))
            }
        case .file(let name, let files):
            div(.class("field")) {
                label(for: id) { frame.say(SiteWords.fileAgain) }
                if !files.isEmpty { p(.class("hint"), .id(id + "-hint")) { files.joined(separator: ", ") } }
                input(type: .file, .id(id), .name(name), .multiple(if: files.count > 1), .aria("describedby", files.isEmpty ? nil : id + "-hint"))
            }
        }
    }

    private func area(_ name: String, _ text: String, _ id: String) -> HTML {
        let number = (texts.firstIndex { "kept-\($0 + 1)" == id } ?? 0) + 1
        return div(.class("field")) {
            label(for: id) { frame.say(SiteWords.text(number, of: texts.count)) }
            textarea(.id(id), .name(name), .rows(min(16, max(1, text.utf8.count / 80 + 1)))) { text }
            button(
                type: .button, .class("btn second sm"), .hidden, .data("script"), .data("copy", "#" + id), .data("done", frame.say(SiteWords.copied))
            ) { frame.say(SiteWords.copy) }
        }
    }
}
