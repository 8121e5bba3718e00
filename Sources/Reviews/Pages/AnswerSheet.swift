import Kernel
import Markup
import Site

/// Answers to read, theme by theme.
struct AnswerSheet: Component {
    let grid: Grid
    let answers: [CompetencyAnswer]
    let frame: Frame

    var html: HTML {
        let known = Dictionary(answers.map { ($0.competency, $0) }, uniquingKeysWith: { first, _ in first })
        dl(.class("dl")) {
            for row in grid.rows {
                dt { row.name(frame.language) }
                dd {
                    p { PlacementText.of(known[row.id]?.placement, on: grid, frame) }
                    if let comment = known[row.id]?.comment { p { Written(comment, in: frame) } }
                }
            }
        }
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

    static func level(_ id: GridLevelID, on grid: Grid, _ frame: Frame) -> String {
        guard let level = grid.levels.first(where: { $0.id == id }) else { return frame.say(FormWords.noAnswer) }
        return "\(frame.say(FormWords.level)) \(level.order), \(level.name(frame.language))"
    }

    static func of(_ statement: Statement, on grid: Grid, least: Int, _ frame: Frame) -> String {
        switch statement {
        case .withheld: frame.say(SharingWords.withheld(least))
        case .majority(let placement): frame.say(StatementWords.majority(of(placement, on: grid, frame)))
        case .spread(let low, let high): frame.say(StatementWords.spread(level(low, on: grid, frame), level(high, on: grid, frame)))
        case .counts(let counts): counts.map { "\($0.answers) × \(of($0.placement, on: grid, frame))" }.joined(separator: " · ")
        }
    }
}

/// What the self-evaluation and the confidential answers say of a competency, beside what the manager writes.
struct Beside: Component {
    let file: ReviewFile
    let competency: GridCompetencyID
    let frame: Frame

    var html: HTML {
        dl(.class("dl")) {
            dt { frame.say(SharingWords.own) }
            dd {
                if let own = file.own {
                    let answer = own.answers.first { $0.competency == competency }
                    p { PlacementText.of(answer?.placement, on: file.grid, frame) }
                    if let comment = answer?.comment { p { Written(comment, in: frame) } }
                } else {
                    p(.class("quiet")) { frame.say(FormWords.ownMissing) }
                }
            }
            for kind in Contribution.Kind.confidential {
                if let snapshot = file.snapshots[kind] {
                    dt { frame.say(SharingWords.answers(kind, snapshot.count)) }
                    dd { PlacementText.of(snapshot.statement(of: competency), on: file.grid, least: snapshot.placementsAsked, frame) }
                }
            }
        }
    }
}

/// What confidential authors wrote on a theme, or why it is not shown.
struct Remarks: Component {
    let file: ReviewFile
    let theme: Int
    let frame: Frame

    var html: HTML {
        for kind in Contribution.Kind.confidential {
            if let snapshot = file.snapshots[kind], !snapshot.isWithheld { RemarksOfKind(kind: kind, snapshot: snapshot, theme: theme, frame: frame) }
        }
    }
}

private struct RemarksOfKind: Component {
    let kind: Contribution.Kind
    let snapshot: Snapshot
    let theme: Int
    let frame: Frame

    var html: HTML {
        h3 { frame.say(SharingWords.answers(kind, nil)) + frame.say(Phrase(fr: " : ", en: ": ")) + frame.say(SharingWords.remarks).lowercased() }
        if let comments = snapshot.remarks.first(where: { $0.theme == theme })?.comments {
            ul(.class("dashes")) { for comment in comments { li { Written(comment, in: frame) } } }
        } else {
            p(.class("quiet")) { frame.say(SharingWords.remarksWithheld(snapshot.commentsAsked)) }
        }
    }
}
