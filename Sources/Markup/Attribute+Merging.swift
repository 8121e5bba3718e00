extension [Attribute] {
    /// The same attributes with groups opened and each name once.
    var merged: [Attribute] {
        guard needsMerging else { return self }
        let flat = flatMap(\.flattened)
        return flat.indices.compactMap { index in
            let attribute = flat[index]
            guard !flat[..<index].contains(where: { $0.hasSameName(as: attribute) }) else { return nil }
            return attribute.isClass ? Attribute("class", flat[index...].classNames) : attribute
        }
    }

    private var needsMerging: Bool {
        for index in indices {
            if self[index].kind == .group { return true }
            for earlier in 0..<index where self[earlier].hasSameName(as: self[index]) { return true }
        }
        return false
    }
}

extension Attribute {
    fileprivate var flattened: [Attribute] {
        kind == .group ? group.flatMap(\.flattened) : [self]
    }

    fileprivate var isClass: Bool {
        kind == .text && name.isSame(as: "class")
    }

    fileprivate func hasSameName(as other: Attribute) -> Bool {
        kind != .absent && other.kind != .absent && family == other.family && name.isSame(as: other.name)
    }

    private var family: Kind { kind == .flag ? .text : kind }
}

extension Sequence<Attribute> {
    fileprivate var classNames: String {
        lazy.filter { $0.isClass && !$0.value.isEmpty }.map(\.value).joined(separator: " ")
    }
}

extension StaticString {
    fileprivate func isSame(as other: StaticString) -> Bool {
        guard utf8CodeUnitCount == other.utf8CodeUnitCount else { return false }
        return withUTF8Buffer { one in other.withUTF8Buffer { two in one.elementsEqual(two) } }
    }
}
