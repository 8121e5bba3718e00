import Kernel
import Site

/// Titles and the levels they stand for.
enum TitleRoutes {
    private static let authors = Route.Entry.roles([.cpo, .hr])

    static let all: [Route] = [
        .page("careers.titles", at: CareersPaths.titles, load: TitlesContent.load, show: { TitlesPage(content: $0, frame: $1).html }, json: { TitlesView($0) }),
        .page(
            "careers.title.new", at: CareersPaths.newTitle, for: authors, load: TitleHandlers.blank,
            show: { TitleFormPage(question: $0, state: .empty, frame: $1).html }),
        .form(
            "careers.title.create", post: CareersPaths.newTitle, for: authors, TitleForm.self, act: TitleHandlers.create, again: TitleHandlers.createAgain),
        .page(
            "careers.title", at: CareersPaths.title, for: authors, load: TitleHandlers.existing,
            show: { TitleFormPage(question: $0, state: .empty, frame: $1).html }),
        .form("careers.title.change", post: CareersPaths.title, for: authors, TitleForm.self, act: TitleHandlers.change, again: TitleHandlers.changeAgain),
        .button("careers.title.remove", post: CareersPaths.titleRemoval, for: authors, act: TitleHandlers.remove),
    ]
}
