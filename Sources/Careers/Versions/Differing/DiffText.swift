import Kernel
import Markup
import Site

/// Two texts as one, what goes struck out and what comes underlined, said aloud too; or one of them, with what sets it apart from the other.
struct DiffText: Component {
    let diff: WordDiff
    let shown: Set<WordDiff.Kind>
    let language: Language
    let frame: Frame

    init(from old: String, to new: String, in language: Language, frame: Frame) {
        diff = WordDiff(from: old, to: new)
        shown = [.kept, .removed, .added]
        self.language = language
        self.frame = frame
    }

    init(_ diff: WordDiff, _ side: WordDiff.Kind, in language: Language, frame: Frame) {
        self.diff = diff
        shown = [.kept, side]
        self.language = language
        self.frame = frame
    }

    var html: HTML {
        p(.class("written"), .lang(language == frame.language ? nil : language.rawValue)) {
            for piece in diff.pieces where shown.contains(piece.kind) { drawn(piece) }
        }
    }

    @HTMLBuilder private func drawn(_ piece: WordDiff.Piece) -> HTML {
        switch piece.kind {
        case .kept: Lines(keeping: piece.text)
        case .removed:
            del {
                span(.class("vh"), .lang(frame.language.rawValue)) { frame.say(DiffWords.removed) }
                Lines(keeping: piece.text)
            }
        case .added:
            ins {
                span(.class("vh"), .lang(frame.language.rawValue)) { frame.say(DiffWords.added) }
                Lines(keeping: piece.text)
            }
        }
    }
}

extension Lines {
    /// Empty lines and the ends of the text count.
    init(keeping text: String) {
        self.init(text.split(separator: "\n", omittingEmptySubsequences: false))
    }
}
