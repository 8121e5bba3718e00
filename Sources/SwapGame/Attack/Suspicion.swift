import Kernel

/// What the attacker knows beforehand: who was asked, and two answers of which the first two authors wrote one each.
package struct Suspicion: Sendable {
    package struct Author: Sendable {
        package let givenName: String
        package let familyName: String
        package let email: String

        package init(givenName: String, familyName: String, email: String) {
            (self.givenName, self.familyName, self.email) = (givenName, familyName, email)
        }

        var traces: [[UInt8]] { [Array(email.utf8), Array("\(givenName) \(familyName)".utf8)] }
    }

    package struct Content: Sendable {
        package let texts: [String]

        package init(texts: [String]) {
            self.texts = texts
        }

        var size: Int { texts.reduce(0) { $0 + $1.utf8.count } }

        /// As they are, and as programs write them otherwise: hexadecimal, base64 whatever stands before, digests.
        var traces: [[UInt8]] { texts.flatMap(Self.traces) }

        private static func traces(of text: String) -> [[UInt8]] {
            // The beginning is enough to know it by, wherever it was cut.
            let bytes = Array(text.utf8.prefix(48))
            let digest = Digest.sha256(text)
            let raw = stride(from: 0, to: digest.utf8.count, by: 2).compactMap { UInt8(digest.dropFirst($0).prefix(2), radix: 16) }
            return [bytes, Array(Base16.text(bytes).utf8), Array(digest.utf8), raw] + Base64Traces.of(bytes)
        }
    }

    package let authors: [Author]
    package let contents: [Content]

    /// - Parameters:
    ///   - authors: the two who may have been swapped first.
    ///   - contents: two; the question is whether the first author wrote the first.
    package init(authors: [Author], contents: [Content]) {
        (self.authors, self.contents) = (authors, contents)
    }
}

enum Base16 {
    static func text(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
