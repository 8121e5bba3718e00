import Kernel
import Site

/// The table of contents.
enum EvidenceRoutes {
    static let all: [Route] = lists + writing + item + changes

    private static let lists: [Route] = [
        .page(
            "evidence.mine",
            at: EvidencePaths.mine,
            load: ListHandlers.mine,
            show: { EvidencePage(list: $0, frame: $1).html },
            json: { EvidenceListView($0) }
        ),
        .page(
            "evidence.about",
            at: EvidencePaths.about,
            load: ListHandlers.about,
            show: { EvidencePage(list: $0, frame: $1).html },
            json: { EvidenceListView($0) }
        ),
        .file("evidence.csv", at: EvidencePaths.csv, load: ExportHandlers.csv),
        .file("evidence.json", at: EvidencePaths.json, load: ExportHandlers.json),
    ]

    private static let writing: [Route] = [
        .page("evidence.new", at: EvidencePaths.new, load: WritingHandlers.ofOneself, show: WritingHandlers.show),
        .form("evidence.write", post: EvidencePaths.new, OwnFactForm.self, act: WritingHandlers.write, again: WritingHandlers.again),
        .page("evidence.about.new", at: EvidencePaths.newAbout, load: WritingHandlers.of, show: WritingHandlers.show),
        .form(
            "evidence.about.write",
            post: EvidencePaths.newAbout,
            NoteForm.self,
            act: WritingHandlers.writeAbout,
            again: WritingHandlers.againAbout
        ),
    ]

    private static let item: [Route] = [
        .page(
            "evidence.item",
            at: EvidencePaths.item,
            load: ItemHandlers.sheet,
            show: { EvidenceItemPage(sheet: $0, frame: $1).html },
            json: { EvidenceSheetView($0) }
        ),
        .page("evidence.item.text", at: EvidencePaths.edit, load: ItemHandlers.rewriting, show: ItemHandlers.showRewriting),
        .form(
            "evidence.item.edit",
            post: EvidencePaths.edit,
            RewritingForm.self,
            act: ItemHandlers.rewrite,
            again: ItemHandlers.rewriteAgain
        ),
    ]

    private static let changes: [Route] = [
        .page(
            "evidence.item.sharing",
            at: EvidencePaths.sharing,
            load: ChangeHandlers.sharing,
            show: { SharingPage(sheet: $0, frame: $1).html }
        ),
        .button("evidence.item.share", post: EvidencePaths.sharing, act: ChangeHandlers.share),
        .page(
            "evidence.item.correction",
            at: EvidencePaths.correction,
            load: ChangeHandlers.correction,
            show: ChangeHandlers.showCorrection
        ),
        .form(
            "evidence.item.correct",
            post: EvidencePaths.correction,
            CorrectionForm.self,
            act: ChangeHandlers.correct,
            again: ChangeHandlers.correctAgain
        ),
        .page(
            "evidence.item.withdrawal",
            at: EvidencePaths.withdrawal,
            load: ChangeHandlers.withdrawal,
            show: ChangeHandlers.showWithdrawal
        ),
        .form(
            "evidence.item.withdraw",
            post: EvidencePaths.withdrawal,
            WithdrawalForm.self,
            act: ChangeHandlers.withdraw,
            again: ChangeHandlers.withdrawAgain
        ),
    ]
}
