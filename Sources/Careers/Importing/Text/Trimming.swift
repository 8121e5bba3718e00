extension StringProtocol {
    /// Without the white space around.
    var trimmed: String {
        let scalars = unicodeScalars
        guard let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let end = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(self[start..<scalars.index(after: end)])
    }

    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
