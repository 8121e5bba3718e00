/// The order most companies give to the words of their titles. Only ever proposed to a person, who confirms or corrects it.
enum UsualRanks {
    private static let words: [[String]] = [
        ["trainee", "intern", "stagiaire"], ["apprentice", "apprenti", "apprentie", "alternant", "alternante"],
        ["junior", "graduate", "débutant", "débutante"], ["associate", "assistant", "assistante", "assistant·e"], [LevelRanks.others],
        ["confirmé", "confirmée", "intermediate", "mid"], ["senior"], ["lead", "leader"], ["staff"], ["principal", "principale", "expert"],
        ["head", "responsable"], ["director", "directeur", "directrice"], ["vice", "vp"], ["chief"],
    ]

    private static let ranks = LevelRanks(words.flatMap { $0 })
    private static let steps = words.enumerated().flatMap { step, group in group.map { _ in step } }

    /// The same names, in the order their words suggest; those that say nothing keep the file's.
    static func proposed(for names: [String]) -> [String] {
        let ranked = names.enumerated().map { index, name in
            (name: name, step: ranks.rank(of: name).map { steps[$0] } ?? .max, index: index)
        }
        return ranked.sorted { ($0.step, $0.index) < ($1.step, $1.index) }.map(\.name)
    }
}
