import Kernel
import Markup
import Site

struct FrameworkPage: Component {
    let content: FrameworkContent
    let state: FormState
    let frame: Frame

    init(_ content: FrameworkContent, state: FormState = .empty, in frame: Frame) {
        self.content = content
        self.state = state
        self.frame = frame
    }

    private var framework: Framework { content.framework }

    var html: HTML {
        Page(
            framework.name.phrase,
            in: frame,
            crumbs: [.init(CareersWords.paths, CareersPaths.paths()), .init(framework.name.phrase)],
            aside: aside
        ) {
            ErrorSummary(state, in: frame)
            h1 { frame.say(FrameworkWords.title(framework, on: content.today)) }
            p(.class("lead")) { frame.say(FrameworkWords.note(framework.status)) }
            actions
            LastStep(framework: framework, step: content.lastStep, frame: frame)
            div(.class("cols")) {
                div {
                    ladders
                    if let check = content.check {
                        PublicationSection(
                            framework: framework, check: check, ladders: content.ladders.map(\.ladder), craftless: content.craftless,
                            coverage: content.coverage, remains: content.remains,
                            openRemarks: content.openRemarks, crosswalk: content.crosswalk, state: state, frame: frame)
                    }
                    report
                }
                FrameworkAside(content: content, frame: frame)
            }
        }
    }

    private var aside: Phrase { StandingWords.full(framework, among: content.versions, on: content.today) }

    private var actions: HTML {
        div(.class("actions")) {
            if content.policy.mayRewrite(framework) {
                a(href: CareersPaths.description(framework.id)) { frame.say(FrameworkWords.rename) }
                a(href: CareersPaths.importing()) { frame.say(FrameworkWords.reimport) }
            }
            if showsReview { a(href: CareersPaths.review(framework.id)) { frame.say(VersionReviewWords.link) } }
            if content.versions.contains(where: { $0.version < framework.version }) {
                a(href: CareersPaths.changes(framework.id)) { frame.say(DiffWords.link) }
                a(href: CareersPaths.crosswalk(framework.id)) { frame.say(CrosswalkWords.title) }
            }
            a(href: CareersPaths.yaml(framework.id)) { frame.say(FrameworkWords.yaml) }
            a(href: CareersPaths.workbook(framework.id)) { frame.say(ExportWords.frameworkWorkbook) }
            if content.policy.mayContinue(framework), !content.hasOpenDraft {
                ActionButton(post: CareersPaths.nextVersion(framework.id), FrameworkWords.nextVersion, kind: "textbtn", in: frame)
            }
            if content.policy.mayRewrite(framework) {
                a(href: CareersPaths.discarding(framework.id)) { frame.say(FrameworkWords.discard) }
            }
            if content.policy.mayArchive(framework) {
                a(href: CareersPaths.archiving(framework.id)) { frame.say(FrameworkWords.archive) }
            }
        }
    }

    /// Once it is published, the remarks are for those who read drafts.
    private var showsReview: Bool { !framework.status.isPublished || content.policy.seesDrafts }

    private var ladders: HTML {
        Section(FrameworkWords.ladders, id: "ladders", in: frame) {
            if content.ladders.isEmpty {
                p { frame.say(FrameworkWords.noLadder) }
            } else {
                table(.class("data stackable")) {
                    thead {
                        tr {
                            th(scope: .column) { frame.say(FrameworkWords.ladder) }
                            th(scope: .column) { frame.say(FrameworkWords.craft) }
                            th(scope: .column) { frame.say(FrameworkWords.holds) }
                        }
                    }
                    tbody { for summary in content.ladders { row(summary) } }
                }
            }
            if content.policy.mayRewrite(framework) {
                LadderStart(framework: framework, ladders: content.ladders, state: state, frame: frame)
            }
        }.html
    }

    private func row(_ summary: LadderSummary) -> HTML {
        tr {
            th(scope: .row) { a(href: CareersPaths.ladder(summary.ladder.id)) { Said(summary.ladder.name, in: frame) } }
            td(.data("label", frame.say(FrameworkWords.craft))) {
                span { frame.say(summary.ladder.craftWords) + ", " + frame.say(summary.ladder.track.words) }
                if content.craftless.contains(where: { $0.id == summary.ladder.id }) { craftless(summary.ladder) }
            }
            td(.data("label", frame.say(FrameworkWords.holds))) {
                span { frame.say(CareersWords.levels(summary.levels)) + ", " + frame.say(CareersWords.expectations(summary.expectations)) }
            }
        }
    }

    private func craftless(_ ladder: Ladder) -> HTML {
        div(.class("note")) {
            frame.say(LadderCraftWords.nobodys)
            if content.policy.mayRewrite(framework) {
                " "
                a(href: CareersPaths.ladderDescription(ladder.id)) { frame.say(LadderCraftWords.choose) }
            }
        }
    }

    private func list(_ report: StoredReport) -> HTML {
        details(.class("disc"), .open(if: report.count(.warning) > 0 && report.entries.count < 20)) {
            summary {
                frame.say(ImportWords.summary(errors: report.count(.error), warnings: report.count(.warning), notes: report.count(.note)))
            }
            ReportList(entries: report.entries, unlisted: report.unlisted, frame: frame)
        }
    }

    @HTMLBuilder private var report: HTML {
        if let report = content.report {
            Section(FrameworkWords.report, id: "report", in: frame) {
                p(.class("note")) {
                    frame.say(Phrase.instant(report.importedAt, in: frame.zone))
                    if let name = report.importedBy { ", " + name }
                    if let source = framework.source { ". " + frame.say(FrameworkWords.imported(source)) }
                }
                if report.entries.isEmpty { p(.class("note")) { frame.say(ImportWords.noRemark) } } else { list(report) }
            }
        }
    }
}
