import Foundation
import Kernel
import Tabular

/// What a question like “which level is a VP Product of 8 people here?” asks: the words of a title, and numbers with what they count.
struct AskedTitle: Sendable, Equatable {
    let words: [String]
    let scope: [TitleScope.Measure: Int]

    init(_ question: String) {
        let tokens = Self.tokens(of: question)
        var (words, scope): ([String], [TitleScope.Measure: Int]) = ([], [:])
        var index = 0
        while index < tokens.count {
            let token = tokens[index]
            index += 1
            if let (number, isMoney) = Self.number(token) {
                let (measure, used) = Self.measure(after: index, in: tokens)
                index += used
                let scale = used > 0 ? Self.scale(tokens[(index - used)..<index]) : 1
                let (value, isTooLarge) = number.multipliedReportingOverflow(by: scale)
                scope[isMoney ? .budget : measure] = isTooLarge ? Self.most : min(value, Self.most)
            } else if !Self.idle.contains(token), token != "budget" {
                words.append(token)
            }
        }
        self.words = TitleReadingRules.shortened(words)
        self.scope = scope
    }

    /// Beyond it nothing asked differs.
    private static let most = 1_000_000_000_000

    var isEmpty: Bool { words.isEmpty && scope.isEmpty }

    static func tokens(of text: String) -> [String] {
        HeaderText.normalised(text.replacing("’", with: " ").replacing("'", with: " "))
            .split { !($0.isLetter || $0.isNumber || $0 == "€") }.map(String.init).prefix(60).map { $0 }
    }

    /// `8`, `2m`, `500k`, `3m€`, `huit`. Numbers are kept below a thousand billion.
    private static func number(_ token: String) -> (Int, isMoney: Bool)? {
        if let named = numerals[token] { return (named, false) }
        let digits = token.prefix { $0.isASCIIDigit }
        guard !digits.isEmpty, digits.count <= 9, let number = Int(digits) else { return nil }
        switch token.dropFirst(digits.count) {
        case "": return (number, false)
        case "k", "k€", "keur": return (number * 1_000, true)
        case "m", "m€", "meur": return (number * 1_000_000, true)
        case "€": return (number, true)
        default: return nil
        }
    }

    /// What the number counts, by the word after it, one word in between allowed; people when nothing says.
    private static func measure(after index: Int, in tokens: [String]) -> (TitleScope.Measure, used: Int) {
        for offset in 0..<2 where index + offset < tokens.count {
            if let measure = measures[tokens[index + offset]] { return (measure, offset + 1) }
            if scales[tokens[index + offset]] != nil { return (.budget, offset + 1) }
        }
        return (.people, 0)
    }

    private static func scale(_ tokens: ArraySlice<String>) -> Int { tokens.compactMap { scales[$0] }.first ?? 1 }

    private static let scales = ["k€": 1_000, "keur": 1_000, "million": 1_000_000, "millions": 1_000_000, "m€": 1_000_000, "meur": 1_000_000]

    private static let measures: [String: TitleScope.Measure] = [
        "people": .people, "persons": .people, "person": .people, "reports": .people, "personnes": .people, "personne": .people, "collaborateurs": .people,
        "collaboratrices": .people, "gens": .people, "salaries": .people, "pms": .people, "team": .teams, "teams": .teams, "squads": .teams,
        "squad": .teams, "equipe": .teams, "equipes": .teams, "lines": .lines, "line": .lines, "products": .lines, "lignes": .lines, "ligne": .lines,
        "gammes": .lines, "produits": .lines, "budget": .budget, "euros": .budget, "eur": .budget, "€": .budget,
    ]

    private static let numerals = [
        "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "douze": 12, "quinze": 15, "vingt": 20,
        "two": 2, "three": 3, "four": 4, "five": 5, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12, "fifteen": 15, "twenty": 20,
    ]

    /// Words that ask and name nothing.
    private static let idle: Set = [
        "which", "what", "level", "levels", "is", "a", "an", "the", "of", "for", "here", "who", "with", "has", "have", "in", "at", "to", "does",
        "correspond", "our", "us", "and", "manages", "managing", "leading", "leads", "quel", "quelle", "niveau", "palier", "paliers", "est", "un", "une",
        "de", "d", "du", "des", "le", "la", "les", "l", "chez", "nous", "ici", "pour", "qui", "avec", "a", "au", "aux", "quoi", "que", "et", "encadrant",
        "encadre", "correspondant", "equivaut", "ou",
    ]
}
