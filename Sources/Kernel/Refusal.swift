/// Why something was not done. Anything else that is thrown is a bug.
package enum Refusal: Error, Sendable, Equatable {
    /// Absent, or not for this viewer: the two cannot be told apart.
    case notFound
    /// Visible, but not theirs to do. The phrase says who may.
    case forbidden(Phrase)
    /// What was typed cannot be taken; it is shown again with these.
    case invalid([Problem])
    /// Somebody else changed it first, or its stage has passed.
    case conflict(Phrase)
    case signedOut
    case tooMany(retryAfterSeconds: Int)
    /// The same form arrived twice; the first one counted.
    case alreadyDone

    package static func invalid(_ field: String? = nil, _ text: Phrase) -> Refusal {
        .invalid([Problem(field: field, text: text)])
    }
}

/// One thing to correct: what happened and what to do.
package struct Problem: Sendable, Equatable {
    /// The form field it concerns; nil for the whole form.
    package let field: String?
    package let text: Phrase

    package init(field: String? = nil, text: Phrase) {
        self.field = field
        self.text = text
    }
}
