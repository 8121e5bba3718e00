/// The codes just made, as data: this answer is the only one that holds them.
struct RecoveryCodesData: Encodable, Sendable {
    let codes: [String]

    init(_ made: RecoveryCodes) {
        codes = made.codes.map(\.text)
    }
}
