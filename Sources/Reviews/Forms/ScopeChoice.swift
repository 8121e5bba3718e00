import Kernel

/// A team or a craft that is ticked.
struct ScopeChoice: RawRepresentable {
    let id: ScopeID

    init?(rawValue: String) {
        guard let id = ScopeID(rawValue) else { return nil }
        self.id = id
    }

    var rawValue: String { id.description }
}
