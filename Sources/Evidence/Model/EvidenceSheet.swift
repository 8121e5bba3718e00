import Kernel

/// One fact with all it has said, and what its reader may do with it.
struct EvidenceSheet: Sendable {
    let item: EvidenceItem
    /// The latest first.
    let wordings: [EvidenceWording]
    let mayShare: Bool
    let mayRewrite: Bool
    let mayCorrect: Bool
    let mayWithdraw: Bool
    let isOwn: Bool
    /// A review file that was shared rests on it: HR read it there. Asked for its page alone.
    var isInSharedFile = false
}
