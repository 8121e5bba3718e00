import Kernel
import Site

/// The feature's addresses and what answers there.
enum CareersRoutes {
    static let all: [Route] =
        reading + importing + standing + rewriting + EditingRoutes.all + TitleRoutes.all + ReviewRoutes.all + CrosswalkRoutes.all

    private static let authors = Route.Entry.roles([.cpo, .hr])

    private static let reading: [Route] = [
        .page(
            "careers.paths",
            at: CareersPaths.paths,
            load: PathsContent.load,
            show: { PathsPage(content: $0, frame: $1).html },
            json: { CareersAPI.Paths($0) }
        ),
        .page(
            "careers.framework",
            at: CareersPaths.framework,
            load: FrameworkContent.load,
            show: { FrameworkPage($0, in: $1).html },
            json: { CareersAPI.WholeFramework($0) }
        ),
        .page(
            "careers.ladder",
            at: CareersPaths.ladder,
            load: MatrixContent.load,
            show: { MatrixPage(content: $0, frame: $1).html },
            json: { CareersAPI.WholeLadder($0.grid) }
        ),
        .page(
            "careers.level",
            at: CareersPaths.level,
            load: LevelContent.load,
            show: { LevelPage(content: $0, frame: $1).html },
            json: { CareersAPI.WholeLadder($0.grid, levels: [$0.level], map: $0.map) }
        ),
        .page(
            "careers.comparison",
            at: CareersPaths.comparison,
            load: ComparisonContent.load,
            show: { ComparisonPage(content: $0, frame: $1).html },
            json: { CareersAPI.WholeLadder($0.grid, levels: $0.levels.map { [$0.0, $0.1] } ?? []) }
        ),
        .page(
            "careers.theme",
            at: CareersPaths.theme,
            load: ThemeContent.load,
            show: { ThemePage(content: $0, frame: $1).html },
            json: { CareersAPI.WholeLadder($0.grid, groups: [$0.group]) }
        ),
        .file("careers.framework.yaml", at: CareersPaths.yaml, load: Exports.yaml),
        .file("careers.framework.xlsx", at: CareersPaths.workbook, load: Exports.workbook),
        .file("careers.ladder.csv", at: CareersPaths.csv, load: Exports.csv),
        .file("careers.ladder.xlsx", at: CareersPaths.ladderWorkbook, load: Exports.ladderWorkbook),
        .file("careers.ladder.print", at: CareersPaths.document, load: Exports.document),
        .file("careers.ladder.pdf", at: CareersPaths.pdf, make: Exports.pdf, again: CareersHandlers.ladderAgain),
    ]

    private static let importing: [Route] = [
        .page(
            "careers.import",
            at: CareersPaths.importing,
            for: authors,
            load: { _ in },
            show: { ImportPage(state: .empty, frame: $1).html }
        ),
        .preview(
            "careers.import.preview",
            post: CareersPaths.importing,
            for: authors,
            ImportForm.self,
            bodyLimit: ImportForm.bodyLimit,
            load: { call, form in try await ImportContent.load(call, form.sources, order: form.order, mappings: form.mappings) },
            show: { ImportPreviewPage($0, in: $1).html },
            json: { CareersAPI.Preview($0) },
            again: CareersHandlers.importAgain
        ),
        .form(
            "careers.import.store",
            post: CareersPaths.frameworks,
            for: authors,
            ImportStoringForm.self,
            bodyLimit: ImportForm.bodyLimit,
            act: CareersHandlers.store,
            again: CareersHandlers.importAgain
        ),
    ]

    private static let standing: [Route] = [
        .form("careers.publish", post: CareersPaths.publication, PublicationForm.self, act: CareersHandlers.publish) { call, state, id in
            FrameworkPage(try await .load(call, id), state: state, in: call.frame).html
        },
        .button("careers.next_version", post: CareersPaths.nextVersion, act: CareersHandlers.startNextVersion),
        .page(
            "careers.discarding",
            at: CareersPaths.discarding,
            load: CareersHandlers.draftToDiscard,
            show: { FarewellPage(framework: $0, kind: .discarding, state: .empty, frame: $1).html }
        ),
        .form("careers.discard", post: CareersPaths.discarding, FarewellForm.self, act: CareersHandlers.discard) { call, state, id in
            FarewellPage(framework: try await CareersHandlers.draftToDiscard(call, id), kind: .discarding, state: state, frame: call.frame)
                .html
        },
        .page(
            "careers.archiving",
            at: CareersPaths.archiving,
            load: CareersHandlers.versionToArchive,
            show: { FarewellPage(framework: $0, kind: .archiving, state: .empty, frame: $1).html }
        ),
        .form("careers.archive", post: CareersPaths.archiving, FarewellForm.self, act: CareersHandlers.archive) { call, state, id in
            FarewellPage(framework: try await CareersHandlers.versionToArchive(call, id), kind: .archiving, state: state, frame: call.frame)
                .html
        },
    ]

    private static let rewriting: [Route] = [
        .page(
            "careers.framework.editing",
            at: CareersPaths.description,
            load: EditContent<FrameworkDescription>.load,
            show: { EditPages.framework($0, .empty, $1) }
        ),
        .form("careers.framework.describe", post: CareersPaths.description, FrameworkDescriptionForm.self, act: CareersHandlers.describe) {
            call,
            state,
            id in
            EditPages.framework(try await .load(call, id), state, call.frame)
        },
        .page(
            "careers.ladder.editing",
            at: CareersPaths.ladderDescription,
            load: EditContent<LadderAmongCrafts>.load,
            show: { EditPages.ladder($0, .empty, $1) }
        ),
        .form("careers.ladder.describe", post: CareersPaths.ladderDescription, LadderForm.self, act: CareersHandlers.describeLadder) {
            call,
            state,
            id in
            EditPages.ladder(try await .load(call, id), state, call.frame)
        },
        .page(
            "careers.level.editing",
            at: CareersPaths.levelDescription,
            load: EditContent<LevelOnLadder>.load,
            show: { EditPages.level($0, .empty, $1) }
        ),
        .form("careers.level.describe", post: CareersPaths.levelDescription, LevelForm.self, act: CareersHandlers.describeLevel) {
            call,
            state,
            id in
            EditPages.level(try await .load(call, id), state, call.frame)
        },
        .page(
            "careers.expectation.editing",
            at: CareersPaths.wording,
            load: EditContent<ExpectationOnLadder>.load,
            show: { EditPages.wording($0, .empty, $1) }
        ),
        .form("careers.expectation.rewrite", post: CareersPaths.wording, WordingForm.self, act: CareersHandlers.rewrite) {
            call,
            state,
            id in
            EditPages.wording(try await .load(call, id), state, call.frame)
        },
    ]
}
