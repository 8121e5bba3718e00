import Kernel

/// One line of an expectation, as it is kept.
struct ExpectationLine: Sendable {
    enum Kind: String, Sendable { case statement, signal, example }

    let id: ID<ExpectationLine>
    let expectation: ExpectationID
    let statement: ID<ExpectationLine>?
    let kind: Kind
    let text: LocalizedText
}
