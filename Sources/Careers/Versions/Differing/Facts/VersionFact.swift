import Kernel

/// One thing besides the expectations that two versions do not say alike.
struct VersionFact: Sendable, Equatable {
    enum Subject: String, Sendable, CaseIterable, Codable {
        case name, languages, context, value
        case ladder, ladderName, introduction, craft, track, adding, rule, branch, crossings
        case theme, themeKind, competency, description
        case level, titles, scope, experience, announced, prerequisites, levelRule
    }

    let subject: Subject
    /// The key of the ladder it belongs to; nil for the framework as a whole.
    let ladder: String?
    /// The theme, the competency or the level, as the new version names it when it is there.
    let place: Phrase
    /// Nil where there is none.
    let old: Phrase?
    let new: Phrase?
}
