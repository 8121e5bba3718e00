/// What can be wrong with a criterion. Of two that share a passage the first written here is kept.
package enum FindingKind: String, Sendable, CaseIterable, Codable {
    case discriminatory, moral, trait
    case notObservable = "not-observable"
    case vague
    case noSignal = "no-signal"
    case nearDuplicate = "near-duplicate"
    case tooLong = "too-long"
    case adverbOnly = "adverb-only"
    case unpublishedWeight = "unpublished-weight"
}
