import Kernel

/// What every importer produces and every exporter starts from: a framework that nothing has stored yet.
package struct FrameworkDraft: Sendable, Equatable, Codable {
    package var name: LocalizedText
    /// The author's own label for this version, for instance "2026.1"; the stored version number is not decided here.
    package var version: String?
    /// The languages every text is meant to exist in; a text without its language in a file is in the first.
    package var languages: [Language]
    /// What a reader must know of the company: sector, stage, why the framework is as it is.
    package var context: LocalizedText?
    package var values: [CompanyValueDraft]
    package var ladders: [LadderDraft]

    package init(
        name: LocalizedText,
        version: String? = nil,
        languages: [Language],
        context: LocalizedText? = nil,
        values: [CompanyValueDraft] = [],
        ladders: [LadderDraft]
    ) {
        self.name = name
        self.version = version
        self.languages = languages
        self.context = context
        self.values = values
        self.ladders = ladders
    }

    /// The same framework, wherever it was read: two drafts are compared without their places.
    package var withoutPlaces: FrameworkDraft {
        var copy = self
        copy.ladders = ladders.map(\.withoutPlaces)
        return copy
    }
}
