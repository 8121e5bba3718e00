import Kernel

/// The words of a fact, as they are being written.
package struct WordingDraft: Sendable {
    package let language: Language
    package let title: String
    package let detail: String?
    package let reference: String?

    package init(language: Language, title: String, detail: String? = nil, reference: String? = nil) {
        self.language = language
        self.title = title
        self.detail = detail
        self.reference = reference
    }
}
