extension Path {
    /// Reads an address a browser sent back, such as where to go after signing in.
    ///
    /// Accepts only a path of this site. Refused: a scheme, `//` anywhere in the path, a backslash, a control character, `.` or `..`
    /// as a segment, a broken percent sign, more than 2,048 bytes. Other characters an address cannot hold are percent-encoded.
    package init?(returningTo address: String) {
        let bytes = Array(address.utf8)
        guard bytes.first == 0x2F, bytes.count <= 2_048, !bytes.contains(where: { $0.isControl || $0 == 0x5C }) else { return nil }
        guard bytes.hasWholePercentSigns else { return nil }
        let written = address.percentEncoded { $0.isAddressCharacter }
        let (beforeFragment, fragment) = written.cut(at: "#")
        let (place, query) = beforeFragment.cut(at: "?")
        guard place == "/" || !place.hasUnsafeSegments else { return nil }
        self.init(place: place == "/" ? "" : place, query: query, fragment: fragment)
    }
}

extension String {
    func cut(at mark: Character) -> (String, String) {
        guard let index = firstIndex(of: mark) else { return (self, "") }
        return (String(self[..<index]), String(self[self.index(after: index)...]))
    }

    /// Whether a segment is empty (other than after a last slash) or climbs, written plainly or percent-encoded.
    fileprivate var hasUnsafeSegments: Bool {
        let segments = dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        let named = segments.last == "" ? segments.dropLast() : segments[...]
        return named.contains { $0.isEmpty || $0.isDots }
    }
}

extension Substring {
    fileprivate var isDots: Bool {
        var rest = self
        var count = 0
        while !rest.isEmpty {
            if rest.hasPrefix(".") {
                rest = rest.dropFirst()
            } else if rest.hasPrefix("%2E") || rest.hasPrefix("%2e") {
                rest = rest.dropFirst(3)
            } else {
                return false
            }
            count += 1
        }
        return count == 1 || count == 2
    }
}

extension [UInt8] {
    var hasWholePercentSigns: Bool {
        indices.allSatisfy { index in
            guard self[index] == 0x25 else { return true }
            return index + 2 < count && self[index + 1].isHexadecimalDigit && self[index + 2].isHexadecimalDigit
        }
    }
}
