/// How much a ladder holds.
struct LadderCount {
    let ladder: LadderDraft
    /// Levels whose order nobody has said are listed without a number.
    var isOrdered = true

    var themes: Int { ladder.themes.count }
    var competencies: Int { ladder.themes.reduce(0) { $0 + $1.competencies.count } }
    var expectations: Int { ladder.expectations.count }
    var statements: Int { ladder.expectations.reduce(0) { $0 + $1.statements.count } }
}
