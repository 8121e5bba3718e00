import Careers
import Feedback
import Growth
import Kernel
import Markup
import People
import Reviews
import Site

/// What is expected of me, by when.
package enum Home: Feature {
    package static let routes: [Route] = [
        .page("home", at: HomePaths.home, load: HomeContent.load, show: { HomePage(content: $0, frame: $1).html }, json: { $0.view }),
        .page("home.dates", at: HomePaths.dates, load: ComingDates.load, show: { DatesPage(content: $0, frame: $1).html }, json: { DatesView($0) }),
        .page("home.goto", at: HomePaths.goto, load: GotoContent.load, show: { GotoPage(content: $0, frame: $1).html }, json: { GotoView($0) }),
        .openPage("door.calendar", at: DoorPaths.feedDates) { call, key in try await ComingDates.feed(key, call) },
    ]

    package static let navigation = [NavigationEntry(HomeWords.home, HomePaths.home(), icon: .home, order: 0)]

    package static let jobs = [RemindPeople.job]

    /// The features whose tasks it lists, and among whose objects it searches.
    static let sources: [any Feature.Type] = [People.self, Careers.self, Reviews.self, Growth.self, Feedback.self]
}

enum HomePaths {
    static let home = FixedPlace("")
    static let dates = FixedPlace("dates")
    static let goto = FixedPlace("goto")
}
