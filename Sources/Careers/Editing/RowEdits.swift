import Kernel

/// A new row of the matrix.
struct AddCompetency: DraftEdit {
    let ladder: String
    let name: LocalizedText
    let description: LocalizedText?
    let theme: ThemeChoice

    var kind: String { "competency_added" }
    var words: Phrase { EditingWords.added(name.phrase) }

    func apply(to draft: inout FrameworkDraft) throws(Refusal) -> Renumbering? {
        let competency = CompetencyDraft(key: draft.freshKey(for: name), name: name, description: description)
        let theme = try theme.draft(in: draft.ladder(ladder), of: draft)
        try draft.edit(ladder) { ladder throws(Refusal) in
            ladder.add(competency, under: theme)
            ladder.sortExpectations()
        }
        return nil
    }
}

/// A competency of another ladder, on this one too: it is the same wherever it stands.
struct ShareCompetency: DraftEdit {
    let ladder: String
    let source: String
    let competency: String
    let name: Phrase

    var kind: String { "competency_shared" }
    var words: Phrase { EditingWords.added(name) }

    func apply(to draft: inout FrameworkDraft) throws(Refusal) -> Renumbering? {
        let source = try draft.ladder(source)
        let place = try source.place(of: competency)
        let theme = source.themes[place.theme]
        try draft.edit(ladder) { ladder throws(Refusal) in
            guard !ladder.competencies.contains(where: { $0.key == competency }) else { throw .conflict(EditingWords.alreadyThere) }
            ladder.add(theme.competencies[place.row], under: theme)
            ladder.sortExpectations()
        }
        return nil
    }
}

/// Another name, another text or another theme, on every ladder where the competency stands.
struct DescribeCompetency: DraftEdit {
    let ladder: String
    let competency: String
    let name: LocalizedText
    let description: LocalizedText?
    let theme: ThemeChoice
    /// Nil from whoever does not say what they read.
    var seen: String?

    var kind: String { "competency_described" }
    var words: Phrase { EditingWords.described(name.phrase) }

    func apply(to draft: inout FrameworkDraft) throws(Refusal) -> Renumbering? {
        let own = try draft.ladder(ladder)
        let place = try own.place(of: competency)
        let earlier = own.themes[place.theme].competencies[place.row]
        if let seen {
            let read = RowReading(name: earlier.name, description: earlier.description, theme: own.themes[place.theme].key)
            guard try Fingerprint.of(read) == seen else { throw .conflict(PolicyWords.changedText) }
        }
        let theme = try theme.draft(in: own, of: draft)
        let stays = own.themes[place.theme].isSame(as: theme)
        for index in draft.ladders.indices where draft.ladders[index].competencies.contains(earlier) {
            let place = try draft.ladders[index].place(of: competency)
            var changed = earlier
            (changed.name, changed.description) = (name, description)
            if stays {
                draft.ladders[index].themes[place.theme].competencies[place.row] = changed
            } else {
                draft.ladders[index].themes[place.theme].competencies.remove(at: place.row)
                if draft.ladders[index].themes[place.theme].competencies.isEmpty { draft.ladders[index].themes.remove(at: place.theme) }
                draft.ladders[index].add(changed, under: theme)
                draft.ladders[index].sortExpectations()
            }
        }
        return nil
    }
}

/// One place up or down in its theme; at the edge of a theme, the theme moves.
struct MoveCompetency: DraftEdit {
    let ladder: String
    let competency: String
    let isUp: Bool
    let name: Phrase

    var kind: String { "competency_moved" }
    var words: Phrase { EditingWords.moved(name) }

    func apply(to draft: inout FrameworkDraft) throws(Refusal) -> Renumbering? {
        try draft.edit(ladder) { ladder throws(Refusal) in
            let place = try ladder.place(of: competency)
            let step = isUp ? -1 : 1
            if ladder.themes[place.theme].competencies.indices.contains(place.row + step) {
                ladder.themes[place.theme].competencies.swapAt(place.row, place.row + step)
            } else if ladder.themes.indices.contains(place.theme + step) {
                ladder.themes.swapAt(place.theme, place.theme + step)
            } else {
                throw .conflict(EditingWords.nowhere)
            }
            ladder.sortExpectations()
        }
        return nil
    }
}

/// Takes a row away from one ladder, with what is expected there.
struct RemoveCompetency: DraftEdit {
    let ladder: String
    let competency: String
    let name: Phrase

    var kind: String { "competency_removed" }
    var words: Phrase { EditingWords.removed(name) }

    func apply(to draft: inout FrameworkDraft) throws(Refusal) -> Renumbering? {
        try draft.edit(ladder) { ladder throws(Refusal) in try ladder.remove(competency) }
        return nil
    }
}
