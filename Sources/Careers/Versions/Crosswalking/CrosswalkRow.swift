/// Expectations of a version and those of the next that stand for them.
struct CrosswalkRow: Sendable, Hashable {
    enum Side: String, Sendable { case old, new }

    let kind: CrosswalkKind
    let old: [ExpectationIdentity]
    let new: [ExpectationIdentity]

    var fits: Bool { kind.fits(old: old.count, new: new.count) && Set(old).count == old.count && Set(new).count == new.count }

    var mirrored: CrosswalkRow { CrosswalkRow(kind: kind.mirrored, old: new, new: old) }
}
