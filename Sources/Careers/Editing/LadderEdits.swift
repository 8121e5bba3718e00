import Kernel

/// A new ladder: empty, or with the levels and rows of another one.
struct AddLadder: DraftEdit {
    let name: LocalizedText
    let craft: String
    let track: Track
    /// The ladder it begins as a copy of.
    let model: String?

    var kind: String { "ladder_added" }
    var words: Phrase { EditingWords.added(name.phrase) }

    func apply(to draft: inout FrameworkDraft) throws(Refusal) -> Renumbering? {
        var keys = KeyRing(otherwise: "ladder")
        for ladder in draft.ladders { _ = keys.key(for: ladder.key) }
        let key = keys.key(for: name.preferring(draft.languages.first ?? .english))
        var ladder = if let model { try draft.ladder(model) } else { LadderDraft(key: key, name: name, craft: craft, levels: [], themes: [], expectations: []) }
        (ladder.key, ladder.name, ladder.craft, ladder.track) = (key, name, craft, track)
        (ladder.branch, ladder.crossings) = (nil, [])
        draft.ladders.append(ladder)
        return nil
    }
}

/// Takes a whole ladder away.
struct RemoveLadder: DraftEdit {
    let ladder: String
    let name: Phrase

    var kind: String { "ladder_removed" }
    var words: Phrase { EditingWords.removed(name) }

    func apply(to draft: inout FrameworkDraft) throws(Refusal) -> Renumbering? {
        _ = try draft.ladder(ladder)
        draft.ladders.removeAll { $0.key == ladder }
        draft.removePassages(of: ladder)
        return nil
    }
}
