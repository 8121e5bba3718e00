import Careers
import Kernel
import Markup
import Site

/// One answer to read: the level, how sure, what happened, the facts it rests on.
struct AnswerText: Component {
    let answer: CompetencyAnswer?
    let citations: Citations?
    let grid: Grid
    let frame: Frame

    var html: HTML {
        p {
            PlacementText.of(answer?.placement, on: grid, frame)
            if let confidence = answer?.confidence { span(.class("quiet small")) { ", " + frame.say(FormWords.confidence(confidence)).lowercased() } }
        }
        if let comment = answer?.comment { p { Written(comment, in: frame) } }
        if let citations, !citations.isEmpty { CitationList(citations: citations, frame: frame) }
    }
}

enum PlacementText {
    static func of(_ placement: Placement?, on grid: Grid, _ frame: Frame) -> String {
        switch placement {
        case nil: frame.say(FormWords.noAnswer)
        case .unseen?: frame.say(FormWords.unseen)
        case .level(let id)?: level(id, on: grid, frame)
        }
    }

    static func level(_ id: LevelID, on grid: Grid, _ frame: Frame) -> String {
        guard let level = grid.levels.first(where: { $0.id == id }) else { return frame.say(FormWords.noAnswer) }
        return "\(frame.say(FormWords.level)) \(level.order), \(level.name.preferring(frame.language))"
    }

    static func of(_ statement: Statement, on grid: Grid, least: Int, _ frame: Frame) -> String {
        switch statement {
        case .withheld: frame.say(SharingWords.tooFewPlacements(least))
        case .majority(let placement): frame.say(StatementWords.majority(of(placement, on: grid, frame)))
        case .spread(let low, let high): frame.say(StatementWords.spread(level(low, on: grid, frame), level(high, on: grid, frame)))
        case .counts(let counts): counts.map { "\($0.answers) × \(of($0.placement, on: grid, frame))" }.joined(separator: " · ")
        }
    }
}

/// What the self-evaluation and the confidential answers say of a competency, for whoever writes about it.
struct Beside: Component {
    let file: ReviewFile
    let competency: CompetencyID
    let frame: Frame

    var html: HTML {
        details(.class("disc")) {
            summary { frame.say(FormWords.beside) }
            CompetencyVoices(file: file, competency: competency, frame: frame)
        }
    }
}

/// Who says what of one competency.
struct CompetencyVoices: Component {
    let file: ReviewFile
    let competency: CompetencyID
    let frame: Frame

    var html: HTML {
        dl(.class("dl answers")) {
            for sheet in file.managers { voice(sheet.author, sheet) }
            if let own = file.own { voice(own.author, own) }
            for other in file.attributedVoices { voice("\(other.sheet.author), \(frame.say(SharingWords.standing(other.kind)))", other.sheet) }
            for kind in Contribution.Kind.perspectives {
                if let snapshot = file.snapshots[kind], !snapshot.isWithheld {
                    dt { frame.say(SharingWords.answers(kind, snapshot.count, mergesTeams: snapshot.mergesTeams)) }
                    dd {
                        p { PlacementText.of(snapshot.statement(of: competency), on: file.grid, least: snapshot.placementsAsked, frame) }
                        if let sureness = snapshot.sureness(of: competency) { p(.class("small quiet")) { frame.say(StatementWords.sureness(sureness)) } }
                        if let comments = snapshot.comments(on: competency) {
                            ul(.class("dashes")) { for comment in comments { li { Written(comment, in: frame) } } }
                        }
                    }
                }
            }
        }
    }

    @HTMLBuilder private func voice(_ name: String, _ sheet: ReviewFile.Sheet) -> HTML {
        dt { name }
        dd {
            AnswerText(
                answer: sheet.answers.first { $0.competency == competency }, citations: sheet.citations[competency], grid: file.grid, frame: frame)
        }
    }
}
