/// A large group of competencies.
package struct Theme: Sendable, Equatable {
    package let id: ThemeID
    package let key: String
    package let name: LocalizedText
    /// Nil when its authors did not say.
    package let kind: ThemeKind?
}
