import Careers
import Kernel
import Markup
import Site

/// The axes of the review before, and what each has said became of them.
struct PreviousPoints: Component {
    let file: ReviewFile
    let frame: Frame

    private var sheets: [ReviewFile.Sheet] { (file.own.map { [$0] } ?? []) + file.managers }

    var html: HTML {
        Section(PointWords.points, id: "points", in: frame) {
            ol(.class("axes")) {
                for axis in file.previous {
                    li {
                        div(.class("flow")) {
                            AxisText(axis: axis, frame: frame)
                            for sheet in sheets {
                                if let point = sheet.points.first(where: { $0.axis.id == axis.id }), let standing = point.standing {
                                    p(.class("small")) {
                                        b { sheet.author }
                                        frame.say(Phrase(fr: " : ", en: ": ")) + frame.say(PointWords.standing(standing))
                                    }
                                    if let comment = point.comment { p { Written(comment, in: frame) } }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Growth against the grid: theme by theme, who says what.
struct Growth: Component {
    let file: ReviewFile
    let frame: Frame

    var html: HTML {
        for (index, theme) in file.grid.themes.enumerated() {
            Section(Phrase(same: theme.name.preferring(frame.language)), id: "theme-\(index + 1)", in: frame) {
                for row in theme.rows {
                    h3 { row.name.preferring(frame.language) }
                    CompetencyVoices(file: file, competency: row.id, frame: frame)
                }
            }
        }
    }
}

/// What a review rests on: who wrote, for which dates, and why some voices are not heard.
struct Sources: Component {
    let file: ReviewFile
    let frame: Frame

    var html: HTML {
        ul(.class("rows")) {
            for sheet in file.managers { line(sheet, SharingWords.manager) }
            if let own = file.own { line(own, SharingWords.own) }
            for voice in file.attributedVoices { line(voice.sheet, SharingWords.answer(voice.kind)) }
            for kind in Contribution.Kind.perspectives {
                if let snapshot = file.snapshots[kind] {
                    li {
                        frame.say(SharingWords.answers(kind, snapshot.count, mergesTeams: snapshot.mergesTeams)) + " "
                        span(.class("quiet small")) {
                            frame.say(
                                snapshot.isWithheld
                                    ? SharingWords.withheld(snapshot.placementsAsked) : SharingWords.remarksFrom(snapshot.commentsAsked))
                        }
                    }
                }
            }
        }
    }

    private func line(_ sheet: ReviewFile.Sheet, _ title: Phrase) -> HTML {
        let notes = [sheet.spans.isEmpty ? nil : frame.say(ReviewWords.spans(sheet.spans)), sheet.isLate ? frame.say(FormWords.late) : nil]
        return li {
            frame.say(title) + " "
            span(.class("quiet small")) { ([sheet.author] + notes.compactMap(\.self)).joined(separator: ", ") }
        }
    }
}

/// The axes of the coming period, as the managers wrote them.
struct ComingAxes: Component {
    let axes: [Axis]
    let frame: Frame

    var html: HTML {
        Section(AxisWords.axes, id: "axes", in: frame) {
            ol(.class("axes")) { for axis in axes { li { div { AxisText(axis: axis, frame: frame) } } } }
        }
    }
}
