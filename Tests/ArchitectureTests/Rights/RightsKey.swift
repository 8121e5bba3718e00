import Kernel
import Sealing
import TestKit

/// What the holders of an anonymous cycle wrote down, and the parts of its key sealed to them.
enum RightsKey {
    private static let words = [KeptWords(), KeptWords(), KeptWords()]
    private static let shares = SecretShare.cut(OpeningKey().bytes, into: 3, restoredBy: 2)

    /// The public half of a holder's key, and their part sealed to it.
    static func part(_ place: Int, of holder: Cast.Member) throws -> (key: [UInt8], share: [UInt8]) {
        guard let key = OpeningKey(of: words[place])?.sealing else { throw RightsScene.Unknown(description: "no key of \(holder.name)") }
        return (key.bytes, try key.seal(shares[place].encoded, for: "palier.share"))
    }

    /// As its holder would type it; of nobody for the others.
    static func text(of viewer: RightsViewer) -> String? {
        switch viewer {
        case .hr: words[0].text
        case .colleague: words[1].text
        case .admin: words[2].text
        default: nil
        }
    }
}
