extension String {
    /// The text without the blanks around it, among them the no-break and zero-width ones that copied cells carry along.
    package var withoutOuterBlanks: String {
        if let first = utf8.first, let last = utf8.last, first > 0x20, first < 0x7F, last > 0x20, last < 0x7F { return self }
        let scalars = unicodeScalars
        guard let start = scalars.firstIndex(where: { !$0.isBlank }), let end = scalars.lastIndex(where: { !$0.isBlank }) else { return "" }
        return String(scalars[start...end])
    }

    /// The text as a message can quote it: one line, at most sixty code points, nothing invisible.
    package var excerpt: String {
        let scalars = unicodeScalars.prefix(61).map { $0.isShown ? $0 : " " }
        let kept = String(String.UnicodeScalarView(scalars.prefix(60)))
        return scalars.count > 60 ? kept + "…" : kept
    }
}

extension Unicode.Scalar {
    /// Controls and formats, among them those that turn the direction of a line, would change the sentence around them.
    fileprivate var isShown: Bool {
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: false
        default: true
        }
    }

    fileprivate var isBlank: Bool {
        properties.isWhitespace || value == 0x200B || value == 0xFEFF || value == 0x2060
    }
}
