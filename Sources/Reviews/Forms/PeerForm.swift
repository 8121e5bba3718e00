import Kernel
import Site

/// A peer to add, and why when a manager does.
struct PeerForm: Form {
    static let peer = FieldDeclaration("peer", .choice)
    static let reason = FieldDeclaration("reason", isRequired: false, most: 500)
    /// The same, where a manager adds: they say why.
    static let managersReason = FieldDeclaration("reason", most: 500)
    static let fields = [peer, reason]

    let peer: PersonID?
    let reason: String?

    init(_ input: inout FormReader) {
        peer = input.id(Self.peer, of: PersonID.self)
        reason = input.optionalLine(Self.reason)
    }
}

/// A peer to take off the list.
struct PeerRemovalForm: Form {
    static let reason = FieldDeclaration("reason", isRequired: false, most: 500)
    static let fields = [reason]

    let reason: String?

    init(_ input: inout FormReader) {
        reason = input.optionalLine(Self.reason)
    }
}
