import Foundation
import Kernel

/// Tells whether something is still what somebody read. Nothing has none.
enum Fingerprint {
    static func of<Text: Encodable>(_ text: Text?) throws(Refusal) -> String {
        guard let text else { return "" }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        guard let bytes = try? encoder.encode(text) else { throw .conflict(PolicyWords.changedText) }
        return Digest.sha256(Array(bytes))
    }
}
