/// What somebody answers about somebody, competency by competency.
struct DemoOpinion: Sendable {
    enum Voice: String, Sendable { case own, peer, report, boss }
    enum Progress { case untouched, begun, sent }

    let author: String
    let subject: DemoMember
    let voice: Voice
    /// Which cycle of the story it is, from 0.
    let round: Int
    /// The author's place among the colleagues asked, so that no two say the same thing.
    let turn: Int
    let levels: Int

    /// How far a form is: those of a visitor wait for them, and some people never answer.
    var progress: Progress {
        if voice == .peer, round > 0, subject.name == "Dimitar Kostov" { return .untouched }
        return round == 2 ? progressOfToday : progressOnceOver
    }

    private var progressOnceOver: Progress {
        switch voice {
        case .own: ["0|Bartosz Wieczorek", "1|Mateus Carvalho"].contains("\(round)|\(author)") ? .untouched : .sent
        case .boss: ["0|Cosmin Albescu", "1|Hugo Lemarchand"].contains("\(round)|\(subject.name)") ? .untouched : .sent
        case .peer, .report: draw("progress", 100) < (round == 0 ? 4 : 8) ? .untouched : .sent
        }
    }

    private var progressOfToday: Progress {
        if voice == .boss { return .untouched }
        switch author {
        case DemoMoment.leave: return .untouched
        case "Inès Vauquelin", "Piotr Zarembski": return voice == .own ? .begun : .untouched
        case "Tomasz Lindqvist", "Claire Aubertin": return voice == .own ? .sent : .untouched
        default: return draw("progress", 10) < 5 ? .sent : draw("progress", 10) < 6 ? .begun : .untouched
        }
    }

    /// The number of a level, 0 for nothing seen.
    func placement(_ competency: String) -> Int {
        if isUnseen(competency) { return 0 }
        let gift = DemoDraw.number("\(subject.name)|\(competency)", below: 13) - 6
        let tenths = subject.level(round) * 10 + subject.strength(round) + gift + eye + draw(competency + "|noise", 7) - 3
        return min(max((tenths + 5) / 10, 1), levels)
    }

    private func isUnseen(_ competency: String) -> Bool {
        // The occasion to coach somebody did not come.
        if competency == "teaching", subject.name == "Inès Vauquelin" { return true }
        return switch voice {
        case .own: false
        case .boss: draw(competency + "|seen", 100) < (competency == "teaching" ? 55 : 4)
        case .peer, .report: draw(competency + "|seen", 100) < 12
        }
    }

    /// How severe the author is: two of the managers are so much more, or less, than the others that it shows.
    private var eye: Int {
        switch (voice, author) {
        case (.own, _): 2
        case (.boss, "Anselm Brodersen"): -8
        case (.boss, "Paloma Iriarte"): 8
        default: DemoDraw.number(author, below: 7) - 3
        }
    }

    func comment(_ competency: String) -> String {
        let (seen, language) = (placement(competency), DemoPeople.language(author))
        let isColleague = voice == .peer || voice == .report
        if seen == 0 || draw(competency + "|silent", 100) < (isColleague ? 15 : 6) { return "" }
        let side = seen >= subject.level(round) ? "+" : "-"
        let own = turned(DemoTexts.remarks(competency, (isColleague ? "peer" : voice.rawValue) + side, language), competency)
        let lines = own + (isColleague ? turned(DemoTexts.remarks("anything", "peer" + side, language), competency) : [])
        let place = isColleague ? turn : 0
        guard lines.indices.contains(place) else { return "" }
        return DemoTemplate(text: lines[place]).filled("\(author)|\(subject.name)|\(round)|\(competency)", team: subject.team, language)
    }

    /// The same lines, begun elsewhere for each subject: who comes in whose turn then says something else.
    private func turned(_ lines: [String], _ competency: String) -> [String] {
        guard !lines.isEmpty else { return [] }
        let first = DemoDraw.number("\(subject.name)|\(round)|\(competency)", below: 97) % lines.count
        return Array(lines[first...] + lines[..<first])
    }

    func confidence(_ competency: String) -> String { ["medium", "high", "high", "low"][draw(competency + "|sure", voice == .boss ? 3 : 4)] }

    func draw(_ what: String, _ size: Int) -> Int { DemoDraw.number("\(author)|\(subject.name)|\(round)|\(what)", below: size) }
}
