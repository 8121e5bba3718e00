/// Does a word describe the person assessed, or something they work on?
struct PersonFrame: Sendable {
    let text: ReadText

    /// A noun or a turn of phrase is about the person unless it is quoted, a name, or the subject of a product.
    func isAboutPerson(_ passage: Range<Int>) -> Bool {
        let first = text.words[passage.lowerBound]
        if first.isQuoted { return false }
        if passage.count == 1, first.isCapitalised, first.pause != .stop, first.pause != .colon { return false }
        return !isTopic(passage)
    }

    /// An adjective is about the person when it opens the sentence alone, follows "is", or qualifies somebody.
    func isDescription(_ passage: Range<Int>) -> Bool {
        guard isAboutPerson(passage) else { return false }
        return opensSentence(passage) || followsCopula(passage) || qualifiesSomebody(passage)
    }

    /// A passage that opens with "is" or "stays" is about the person when nothing else is the subject: "that the service stays available".
    func mayBeTheirs(_ passage: Range<Int>) -> Bool {
        !SomebodyWords.isCopula(text.words[passage.lowerBound].folded) || copulaIsTheirs(passage.lowerBound)
    }

    private func isTopic(_ passage: Range<Int>) -> Bool {
        let start = passage.lowerBound
        for index in max(0, start - 3)..<start where SomebodyWords.isTopic(text.words[index].folded) && isTied(index, to: start) { return true }
        for index in passage.upperBound..<min(text.words.count, passage.upperBound + 2) {
            if text.words[index].pause != .none { break }
            if SomebodyWords.isTopic(text.words[index].folded) { return true }
            if Particles.isParticle(text.words[index].folded) { break }
        }
        return false
    }

    /// Only articles and prepositions stand between a topic and what it is about.
    private func isTied(_ topic: Int, to start: Int) -> Bool {
        (topic + 1..<start).allSatisfy { Particles.isParticle(text.words[$0].folded) && text.words[$0].folded != "avec" && text.words[$0].folded != "with" }
            && (topic + 1...start).allSatisfy { text.words[$0].pause == .none }
    }

    private func opensSentence(_ passage: Range<Int>) -> Bool {
        let first = text.words[passage.lowerBound]
        guard first.pause >= .colon || endsOpeningList(passage), !isVerb(first) else { return false }
        guard passage.upperBound < text.words.count else { return true }
        let next = text.words[passage.upperBound]
        return next.pause != .none || ["and", "et", "mais", "but", "ou", "or", "en", "in", "with", "avec", "by"].contains(next.folded)
    }

    /// « Organise » is an act where « organisé » is a trait: only the accent tells them apart.
    private func isVerb(_ word: ReadWord) -> Bool {
        TraitWords.alsoVerbs.contains(word.folded) && text.source[word.range].hasSuffix("e")
    }

    /// "Young, sharp and": the second of the words that open a sentence.
    private func endsOpeningList(_ passage: Range<Int>) -> Bool {
        let start = text.sentence(around: passage.lowerBound).lowerBound
        let before = passage.lowerBound - start
        if before == 1, Degrees.isDegree(text.words[start].folded) { return true }
        guard (1...4).contains(before) else { return false }
        return before == 1 ? text.words[passage.lowerBound].pause == .comma : ["and", "et"].contains(text.words[passage.lowerBound - 1].folded) && before == 2
    }

    private func followsCopula(_ passage: Range<Int>) -> Bool {
        var index = passage.lowerBound - 1
        while index >= 0, passage.lowerBound - index <= 6 {
            if text.words[index + 1].pause > .comma { return false }
            let word = text.words[index].folded
            if SomebodyWords.isCopula(word) { return copulaIsTheirs(index) }
            if !mayStandBetween(word) { return false }
            index -= 1
        }
        return false
    }

    private func copulaIsTheirs(_ index: Int) -> Bool {
        if tellsOfThings(index) { return false }
        let copula = text.words[index]
        return index == 0 || copula.pause != .none || SomebodyWords.opensClause(text.words[index - 1].folded)
            || SomebodyWords.isCopula(text.words[index - 1].folded)
    }

    /// "Interfaces that are beautiful": several things, when no person stands before the pronoun.
    private func tellsOfThings(_ copula: Int) -> Bool {
        guard copula > 1, ["are", "sont"].contains(text.words[copula].folded), ["that", "which", "qui"].contains(text.words[copula - 1].folded) else {
            return false
        }
        let told = text.words[copula - 2].folded
        return !SomebodyWords.isSomebody(told) && !(told.hasSuffix("s") && SomebodyWords.isSomebody(String(told.dropLast())))
    }

    private func mayStandBetween(_ word: String) -> Bool {
        Degrees.isDegree(word) || ["a", "an", "un", "une", "et", "and", "de", "the", "both", "etre", "plus", "aussi", "ni"].contains(word)
            || SomebodyWords.isSomebody(word) || Self.looksLikeAdjective(word)
    }

    private static func looksLikeAdjective(_ word: String) -> Bool {
        ["ive", "ous", "ful", "ing", "tic", "able", "eux", "euse", "ique", "ant", "ante", "if", "iste", "al", "ent", "ic", "est"]
            .contains { word.hasSuffix($0) }
    }

    private func qualifiesSomebody(_ passage: Range<Int>) -> Bool {
        let before = text.word(passage.lowerBound - 1).map { Degrees.isDegree($0) } == true ? 2 : 1
        let previous = text.word(passage.lowerBound - before).map(SomebodyWords.isSomebody) ?? false
        let next = text.word(passage.upperBound).map(SomebodyWords.isSomebody) ?? false
        return (previous || next) && (1...4).contains { text.word(passage.lowerBound - $0).map(SomebodyWords.isCopula) ?? false || passage.lowerBound < $0 }
    }
}
