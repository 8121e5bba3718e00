import Kernel

/// What stays the same when a framework is written again: addresses when a draft is replaced, the identity of expectations always.
struct KeptIdentities {
    private let replaced: StoredFramework?
    private let replacedExpectations: [ExpectationPlace: Expectation]
    private let earlier: [ExpectationPlace: ExpectationIdentity]

    /// - Parameters:
    ///   - replaced: the same draft, as it was.
    ///   - earlier: the version before it.
    init(replacing replaced: StoredFramework? = nil, after earlier: StoredFramework? = nil) {
        self.replaced = replaced
        replacedExpectations = replaced?.expectations ?? [:]
        self.earlier = (earlier?.expectations ?? [:]).mapValues(\.identity)
    }

    func ladder(_ key: String) -> Ladder? { replaced?.grids.first { $0.ladder.key == key }?.ladder }

    func level(_ order: Int, of ladder: String) -> Level? {
        replaced?.grids.first { $0.ladder.key == ladder }?.levels.first { $0.order == order }
    }

    func expectation(_ place: ExpectationPlace) -> Expectation? { replacedExpectations[place] }

    func identity(_ place: ExpectationPlace) -> ExpectationIdentity? {
        replacedExpectations[place]?.identity ?? earlier[place]
    }
}
