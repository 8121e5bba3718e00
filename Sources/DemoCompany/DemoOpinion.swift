/// What somebody answers about somebody, competency by competency. Drawn from names, so that the company is the same each time.
struct DemoOpinion: Sendable {
    enum Voice: String { case own, colleague, manager }

    let author: String
    let subject: DemoMember
    let voice: Voice
    /// Which review it is: the first of the story, or the one that runs.
    let round: Int

    enum Progress { case untouched, begun, sent }

    /// - Parameter words: how the link to the form names it.
    init?(by author: String, _ words: String, round: Int) {
        self.author = author
        self.round = round
        let others = DemoPeople.reviewed.filter { words.contains($0.name) }
        guard let subject = others.first ?? DemoPeople.reviewed.first(where: { $0.name == author }) else { return nil }
        self.subject = subject
        voice = subject.name == author ? .own : DemoPeople.manager(of: subject.name) == author ? .manager : .colleague
    }

    /// How far a form is: those of a visitor wait for them.
    var progress: Progress {
        if round == 0 { return .sent }
        if voice == .manager { return .untouched }
        if author == "Inès Vauquelin" { return voice == .own ? .begun : .untouched }
        if author == "Tomasz Lindqvist" { return voice == .own ? .sent : .untouched }
        return draw("progress", 10) < 6 ? .sent : draw("progress", 10) < 8 ? .begun : .untouched
    }

    /// The number of a level, 0 for nothing seen, nil for no answer.
    func placement(_ competency: String) -> Int {
        let chance = draw(competency, 100)
        if voice == .colleague, chance < 14 { return 0 }
        if voice == .manager, competency == "teaching", round == 0 { return 0 }
        let strength = round == 0 ? subject.strength.past : subject.strength.present
        let gift = Self.draw("\(subject.name)|\(competency)", 13) - 6
        let eye = voice == .own ? 2 : Self.draw(author, 7) - 3
        let tenths = subject.level * 10 + strength + gift + eye + draw(competency + "|noise", 7) - 3
        return min(max((tenths + 5) / 10, 1), subject.ladder.levels.count)
    }

    /// Facts that fit the level given; two colleagues never say the same thing.
    func comment(_ competency: String) -> String {
        guard let remarks = DemoRemarks.of(competency, in: DemoPeople.language(author)) else { return "" }
        switch voice {
        case .own: return remarks.own[min(placement(competency) >= subject.level ? 0 : 1, remarks.own.count - 1)]
        case .manager: return remarks.manager[min(placement(competency) >= subject.level ? 0 : 1, remarks.manager.count - 1)]
        case .colleague:
            let turn = turnAmongColleagues
            guard turn < remarks.colleague.count, placement(competency) != 0 else { return "" }
            return remarks.colleague[(turn + Self.draw(subject.name + competency, 97)) % remarks.colleague.count]
        }
    }

    /// The author's place among those of the same language who are asked about the subject.
    private var turnAmongColleagues: Int {
        let asked = subject.peers + DemoPeople.reports(of: subject.name)
        return asked.filter { DemoPeople.language($0) == DemoPeople.language(author) }.firstIndex(of: author) ?? 0
    }

    func confidence(_ competency: String) -> String { ["medium", "high", "high", "low"][draw(competency + "|sure", 4)] }

    func draw(_ what: String, _ size: Int) -> Int { Self.draw("\(author)|\(subject.name)|\(round)|\(what)", size) }

    /// FNV-1a (Fowler, Noll and Vo, 1991), 64 bits, its high half.
    private static func draw(_ text: String, _ size: Int) -> Int {
        let hash = text.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return Int((hash >> 32) % UInt64(size))
    }
}
