/// The confidential perspectives of a review as they are shown: peers of other teams apart when each perspective has enough answers, else together.
/// No merged perspective is also shown alone.
struct Perspectives: Sendable {
    typealias Answers = [FormAnswers]

    struct Shown: Sendable {
        let kind: Contribution.Kind
        let answers: Answers
        let mergesTeams: Bool
    }

    let all: [Shown]

    /// - Parameter forms: of every kind that was asked, an empty list when nobody answered.
    init(_ forms: [Contribution.Kind: Answers], _ thresholds: Thresholds) {
        let (peers, others) = (forms[.peer] ?? [], forms[.crossTeam])
        let reports = forms[.report].map { [Shown(kind: .report, answers: $0, mergesTeams: false)] } ?? []
        guard let others else {
            all = (forms[.peer] == nil ? [] : [Shown(kind: .peer, answers: peers, mergesTeams: false)]) + reports
            return
        }
        let enough = [peers, others].allSatisfy { $0.count >= thresholds.placements }
        all =
            (enough
                ? [Shown(kind: .peer, answers: peers, mergesTeams: false), Shown(kind: .crossTeam, answers: others, mergesTeams: false)]
                : [Shown(kind: .peer, answers: peers + others, mergesTeams: true)]) + reports
    }
}
