import Foundation
import Kernel

/// What a password must be: long, and not what everybody tries first. Nothing about capitals, digits or signs.
package struct PasswordRule: Sendable {
    package static let least = 12
    package static let most = 200
    private let names: [String]

    /// - Parameter names: what stands in plain sight: the e-mail address's name, the organization's.
    package init(email: String, organization: String) {
        names = Self.words(String(email.prefix { $0 != "@" })) + Self.words(organization)
    }

    /// Nil when the password can be taken.
    package func complaint(about password: String) -> Phrase? {
        if password.count < Self.least { return PasswordWords.tooShort(password.count) }
        if password.count > Self.most { return PasswordWords.tooLong }
        let plain = Self.plain(password)
        let isMostlyPlain = plain.count * 2 > password.count
        if Self.isMonotonous(password.lowercased()) || isMostlyPlain && Self.isMonotonous(plain) { return PasswordWords.repeated }
        if isMostlyPlain, Self.isSequence(plain) { return PasswordWords.sequence }
        if CommonPasswords.holds(plain) { return PasswordWords.common }
        if names.contains(where: { plain.contains($0) }) { return PasswordWords.name }
        return nil
    }

    /// Lower case, without accents, spaces and punctuation; `@` and `$` stay, since they stand for letters.
    static func plain(_ text: String) -> String {
        text.folding(options: [.diacriticInsensitive, .caseInsensitive, .widthInsensitive], locale: nil)
            .filter { $0.isLetter || $0.isNumber || $0 == "@" || $0 == "$" }
    }

    /// The whole name, and its longer words.
    private static func words(_ name: String) -> [String] {
        let pieces = name.split { !$0.isLetter && !$0.isNumber }.map { plain(String($0)) }.filter { $0.count >= 5 }
        return ([plain(name)].filter { $0.count >= 4 } + pieces)
    }

    /// Few different characters, or one short group again and again.
    private static func isMonotonous(_ text: String) -> Bool {
        let characters = Array(text)
        if Set(characters).count < 5 { return true }
        return (1..<8).contains { period in
            characters.count >= 2 * period && characters.indices.allSatisfy { characters[$0] == characters[$0 % period] }
        }
    }

    private static func isSequence(_ plain: String) -> Bool {
        let steps = zip(plain, plain.dropFirst()).map { Pair(first: $0, second: $1) }
        return steps.count { neighbours.contains($0) } * 4 >= steps.count * 3
    }

    private struct Pair: Hashable {
        let first: Character
        let second: Character
    }

    /// Letters that follow each other in the alphabet or on a keyboard, in both directions.
    private static let neighbours: Set<Pair> = {
        let rows = ["abcdefghijklmnopqrstuvwxyz", "01234567890", "azertyuiopqsdfghjklmwxcvbn", "qwertyuiopasdfghjklzxcvbnm", "qwertzuiopasdfghjklyxcvbnm"]
        let pairs = rows.flatMap { zip($0, $0.dropFirst()) }
        return Set(pairs.flatMap { [Pair(first: $0, second: $1), Pair(first: $1, second: $0)] })
    }()
}
