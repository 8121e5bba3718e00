struct GradedPlace: Hashable {
    let theme: String
    let level: String
}

/// What a theme asks at a level.
struct GradedCell {
    let place: SourcePlace
    var statements: [StatementDraft] = []
    var grades: [String] = []
}
