import Kernel

/// What a framework says of itself, around its ladders.
struct FrameworkDescription: Sendable, Equatable {
    var name: LocalizedText
    var label: String?
    var context: LocalizedText?
    var values: [CompanyValueDraft]

    /// Tells whether it is still what somebody read.
    var fingerprint: String {
        let texts =
            [name, context].flatMap { [$0?.fr, $0?.en] }
            + values.flatMap { [$0.key, $0.name.fr, $0.name.en, $0.description?.fr, $0.description?.en] }
        return Digest.sha256(JSON.array(([label] + texts).map { JSON.of($0) }).canonical)
    }
}
