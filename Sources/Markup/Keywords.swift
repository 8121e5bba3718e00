// The attributes whose value is one of a few words.

/// The kind of an `input`.
package enum InputType: String, Sendable, CaseIterable {
    case text, hidden, password, email, search, tel, url, number, range, date, month, week, time, color, checkbox, radio, file, submit,
        reset, button
    case dateAndTime = "datetime-local"

    /// Whether a person types any text there: HTML gives a length to no other.
    package var isOfText: Bool { [.text, .password, .email, .search, .tel, .url].contains(self) }
}

/// What a `button` does.
package enum ButtonType: String, Sendable {
    case submit, reset, button
}

/// How a `form` is sent.
package enum FormMethod: String, Sendable {
    case get, post, dialog
}

/// What a `th` names.
package enum HeaderScope: String, Sendable {
    case column = "col"
    case row
    case columnGroup = "colgroup"
    case rowGroup = "rowgroup"
}

/// Which way text runs; `auto` for what people wrote.
package enum TextDirection: String, Sendable {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"
    case auto
}

/// What the current entry of a list is.
package enum Current: String, Sendable {
    case page, step, location, date, time
    case item = "true"
}
