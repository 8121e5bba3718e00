import Evidence
import Kernel
import Markup
import Site

/// A fact noted in ten seconds, between two reviews: today, for oneself alone. Competencies and readers are chosen later, on its own page.
struct QuickFact: Component {
    let frame: Frame

    private static let title = FieldDeclaration("title", most: 200)

    var html: HTML {
        Section(HomeWords.noteFact, id: "note-fact", in: frame) {
            FormShell(post: EvidencePaths.new(), in: frame) {
                for (name, value) in [
                    ("kind", EvidenceKind.observation.rawValue), ("happened_on", frame.today.description), ("language", frame.language.rawValue),
                    ("confidentiality", Confidentiality.private.rawValue),
                ] {
                    input(type: .hidden, .name(name), .value(value))
                }
                Field(Self.title, HomeWords.whatHappened, hint: HomeWords.noteHint, state: .empty, in: frame)
                div(.class("actions")) {
                    SubmitButton(HomeWords.note, kind: "btn second", in: frame)
                    a(href: EvidencePaths.new()) { frame.say(HomeWords.noteMore) }
                }
            }
        }.html
    }
}
