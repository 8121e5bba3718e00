import Kernel

/// The faults that stand in a passage: one passage has one kind, the most serious.
struct PassageFaults: Sendable {
    let text: ReadText
    let language: Language
    let signals: SignalReading

    struct Fault: Sendable {
        let kind: FindingKind
        let words: Range<Int>
    }

    func found() -> [Fault] {
        var kept: [Fault] = []
        for fault in discriminatory() + moral() + traits() + states() + openings() where !kept.contains(where: { holds(fault, in: $0) }) {
            kept.append(fault)
        }
        return kept
    }

    /// An open word that follows a virtue or a trait without a pause belongs to its passage: "the loyalty expected of a manager".
    private func holds(_ fault: Fault, in serious: Fault) -> Bool {
        if serious.words.overlaps(fault.words) { return true }
        guard fault.kind == .vague, serious.kind != .vague, (0...4).contains(fault.words.lowerBound - serious.words.upperBound) else { return false }
        return text.words[serious.words.upperBound...fault.words.lowerBound].allSatisfy { $0.pause == .none && !["and", "et"].contains($0.folded) }
    }

    private var frame: PersonFrame { PersonFrame(text: text) }

    private func discriminatory() -> [Fault] {
        let grounds = (DiscriminatoryWords.direct[language].matches(in: text) + VeiledGrounds.all[language].matches(in: text)).filter {
            frame.isAboutPerson($0) && !isSubject($0)
        }
        let adjectives = DiscriminatoryWords.adjectives[language].matches(in: text).filter { frame.isDescription($0) && !isSubject($0) }
        return (grounds + adjectives).map { Fault(kind: .discriminatory, words: $0) }
    }

    /// A ground is the subject of the work when users, data or a product stand right before or after it; called by its name, in the sentence.
    private func isSubject(_ passage: Range<Int>) -> Bool {
        let speaksOfAbsence = ["sans", "ni", "without", "no", "never", "jamais", "malgre", "despite"].contains(text.words[passage.lowerBound].folded)
        let isNamed = passage.contains { DiscriminatoryWords.named[language].match(in: text, at: $0) != nil }
        let before = isNamed ? text.sentence(around: passage.lowerBound).lowerBound : max(0, passage.lowerBound - 3)
        let near = (speaksOfAbsence ? passage.lowerBound : before)..<min(text.words.count, passage.upperBound + (isNamed ? 6 : 2))
        return near.contains { !passage.contains($0) && DiscriminatoryWords.subjects[language].match(in: text, at: $0) != nil }
    }

    private func moral() -> [Fault] {
        let virtues = FaultLexicons.virtues(language).flatMap { $0.matches(in: text) }.filter(frame.isAboutPerson)
        let adjectives = MoralWords.adjectives[language].matches(in: text).filter(frame.isDescription)
        return (virtues + adjectives).filter { !announcesContent($0) }.map { Fault(kind: .moral, words: $0) }
    }

    private func traits() -> [Fault] {
        let traits = FaultLexicons.traits(language).flatMap { $0.matches(in: text) }.filter(frame.isAboutPerson)
        let adjectives = TraitWords.adjectives[language].matches(in: text).filter(frame.isDescription)
        return (traits + adjectives).filter { !announcesContent($0) }.map { Fault(kind: .trait, words: $0) }
    }

    private func states() -> [Fault] {
        FaultLexicons.states(language).flatMap { $0.matches(in: text) }
            .filter { frame.isAboutPerson($0) && isTheirs($0) && !announcesContent($0) && !isShown($0) && !signals.settle($0, of: text) }
            .map { Fault(kind: .notObservable, words: $0) }
    }

    private func openings() -> [Fault] {
        FaultLexicons.openings(language).flatMap { $0.matches(in: text) }
            .filter { frame.isAboutPerson($0) && frame.mayBeTheirs($0) && !isDefined($0) && !announcesContent($0) && !signals.settle($0, of: text) }
            .map { Fault(kind: .vague, words: $0) }
    }

    /// A verb of the mind is theirs at the head of a clause; "what the users believe" is theirs, not the person's.
    private func isTheirs(_ passage: Range<Int>) -> Bool {
        var index = passage.lowerBound
        while index > 0, text.words[index].pause == .none, Degrees.isDegree(text.words[index - 1].folded) || Self.passes(text.words[index - 1].folded) {
            index -= 1
        }
        if passage.contains(where: { ["lui", "elle", "eux"].contains(text.words[$0].folded) }) { return true }
        if index == 0 || text.words[index].pause != .none || Particles.completes(text.words[passage.lowerBound].folded) { return true }
        let previous = text.words[index - 1].folded
        let opensSentence = index - text.sentence(around: passage.lowerBound).lowerBound <= 2
        return Self.subjects.contains(previous) || (opensSentence && SomebodyWords.isSomebody(previous))
    }

    private static let subjects: Set<String> = [
        "and", "et", "but", "mais", "or", "ou", "who", "qui", "must", "doit", "il", "elle", "they", "while", "tout", "with", "avec", "en", "has",
        "you", "we", "i", "he", "she", "je", "nous", "vous", "on",
    ]

    private static func passes(_ word: String) -> Bool { ["se", "s", "ne", "n", "y", "en", "a", "does", "not", "is", "est", "also"].contains(word) }

    /// "Integrity: says which error is theirs", « l’humilité, c’est écrire… »: the word only announces the acts that follow.
    private func announcesContent(_ passage: Range<Int>) -> Bool {
        let sentence = text.sentence(around: passage.lowerBound)
        let rest = passage.upperBound..<max(passage.upperBound, sentence.upperBound)
        guard let start = rest.first(where: { text.words[$0].pause == .colon }) ?? rest.lazy.compactMap(endOfDefinition).first, start < sentence.upperBound
        else { return false }
        let content = ReadText(String(text.source[text.words[start].range.lowerBound...]))
        let isFaulty = FaultLexicons.virtues(language).contains { $0.occurs(in: content) } || FaultLexicons.traits(language).contains { $0.occurs(in: content) }
        return !isFaulty && content.words.count >= 4
    }

    private func endOfDefinition(at index: Int) -> Int? { FaultLexicons.equations[language].match(in: text, at: index)?.upperBound }

    /// The state is followed by the act that shows it: "by asking", "en demandant", or an act on "it".
    private func isShown(_ passage: Range<Int>) -> Bool {
        let sentence = text.sentence(around: passage.lowerBound)
        return (passage.upperBound..<max(passage.upperBound, sentence.upperBound)).contains { index in
            let (word, next) = (text.words[index].folded, text.word(index + 1) ?? "")
            if EvidenceWords.bringsProof(word) { return word == "en" ? next.hasSuffix("ant") : next.hasSuffix("ing") }
            if word == "and" || word == "et" { return showsAct(from: index + 1, to: sentence.upperBound) }
            return false
        }
    }

    /// An act on the very thing: "and explains it to", "et l'explique à".
    private func showsAct(from index: Int, to end: Int) -> Bool {
        guard index < end, MentalWords.states[language].match(in: text, at: index) == nil else { return false }
        let words = (index..<min(end, index + 4)).map { text.words[$0].folded }
        let pronouns: Set<String> = language == .english ? ["it", "them", "this"] : ["l", "les", "le"]
        if language == .english { return words.dropFirst().prefix(2).contains(where: pronouns.contains) && words[0].hasSuffix("s") }
        return words.count > 1 && pronouns.contains(words[0]) && (words[1].hasSuffix("e") || words[1].hasSuffix("t"))
    }

    /// A quality is defined when a number or a measure follows in the same sentence.
    private func isDefined(_ passage: Range<Int>) -> Bool {
        let sentence = text.sentence(around: passage.lowerBound)
        let rest = passage.upperBound..<max(passage.upperBound, sentence.upperBound)
        return rest.contains { text.words[$0].isNumber || VagueWords.definitions[language].match(in: text, at: $0) != nil }
    }
}
