import Kernel

/// What a program gets back from a change: the fact, to look at again.
struct KeptView: Encodable, Sendable {
    let id: String

    init(_ id: EvidenceID) {
        self.id = id.description
    }
}
