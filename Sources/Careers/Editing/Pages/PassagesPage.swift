import Kernel
import Markup
import Site

/// Where a track begins and where one crosses from it.
struct PassagesPage: Component {
    let content: PassagesContent
    var state: FormState = .empty
    let frame: Frame

    private var ladder: Ladder { content.ladder }
    private var shown: FormState { state.values.isEmpty ? PassagesForm.state(of: content.draft) : state }
    private var isConflict: Bool { state.isBehind(content.seen, by: PassagesForm.seen) }

    var html: HTML {
        Page(
            PassageWords.write,
            in: frame,
            crumbs: [
                .init(CareersWords.paths, CareersPaths.paths()), .init(content.framework.name.phrase, CareersPaths.framework(content.framework.id)),
                .init(ladder.name.phrase, CareersPaths.structure(ladder.id)), .init(PassageWords.write),
            ]
        ) {
            ErrorSummary(state, in: frame)
            h1 { frame.say(PassageWords.write) }
            p(.class("lead")) { frame.say(PassageWords.lead) }
            if isConflict { ConflictTexts([both], in: frame) }
            if content.others.isEmpty || content.levels.isEmpty {
                p { frame.say(PassageWords.onlyLadder) }
            } else {
                fields
            }
            if let map = content.map { Section(PassageWords.title, id: "tracks", in: frame) { TrackDrawing(map: map, frame: frame) } }
        }
    }

    private var fields: HTML {
        FormShell(post: CareersPaths.passages(ladder.id), in: frame, .data("guard")) {
            div(.class("pair")) {
                Field(PassagesForm.origin, PassageWords.origin, .choice(ends, none: PassageWords.alone), state: shown, in: frame)
                Field(PassagesForm.entry, PassageWords.entry, .choice(own, none: PassageWords.lowest), state: shown, in: frame)
            }
            fieldset {
                legend { frame.say(PassageWords.crossings) }
                p(.class("hint")) { frame.say(PassageWords.crossingsHint) }
                for number in 1...count {
                    div(.class("pair")) {
                        Field(PassagesForm.here(number), numbered(PassageWords.here, number), .choice(own, none: PassageWords.none), state: shown, in: frame)
                        Field(PassagesForm.there(number), numbered(PassageWords.there, number), .choice(ends, none: PassageWords.none), state: shown, in: frame)
                    }
                }
            }
            input(type: .hidden, .name(PassagesForm.seen.name), .value(content.seen))
            div(.class("actions")) {
                SubmitButton(FormWords.save, in: frame)
                a(href: CareersPaths.structure(ladder.id)) { frame.say(FormWords.cancel) }
            }
        }.html
    }

    /// Those that say something, and two more.
    private var count: Int {
        let last = (1...PassagesForm.most).last { !shown.value(PassagesForm.here($0).name).isEmpty || !shown.value(PassagesForm.there($0).name).isEmpty }
        return min(PassagesForm.most, (last ?? 0) + 2)
    }

    private func numbered(_ label: Phrase, _ number: Int) -> Phrase { Phrase(fr: "\(number). \(label.fr)", en: "\(number). \(label.en)") }

    private var own: [(value: String, label: String)] { content.levels.map { (String($0.order), frame.say(LevelWords.named($0))) } }

    private var ends: [(value: String, label: String)] {
        content.others.flatMap { track in
            track.levels.map { ("\(track.ladder.key)/\($0.order)", "\(track.ladder.name.preferring(frame.language)), \(frame.say(LevelWords.named($0)))") }
        }
    }

    private var both: ConflictTexts.Pair {
        let stored = PassagesForm.state(of: content.draft)
        let words = { (state: FormState) in
            let lines = (1...PassagesForm.most).map { [state.value(PassagesForm.here($0).name), state.value(PassagesForm.there($0).name)] }
            return ([[state.value(PassagesForm.origin.name), state.value(PassagesForm.entry.name)]] + lines).map { line in
                line.filter { !$0.isEmpty }.joined(separator: " → ")
            }.filter { !$0.isEmpty }.joined(separator: "\n")
        }
        return .init(PassageWords.write, stored: words(stored), typed: words(state))
    }
}
