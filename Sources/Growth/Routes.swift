import Site

enum GrowthRoutes {
    static let all: [Route] = [
        .page(
            "growth.mine", at: GrowthPaths.mine, load: GapHandlers.mine, show: { GapPage(gap: $0, state: .empty, frame: $1).html },
            json: { GapView($0) }),
        .page(
            "growth.person", at: GrowthPaths.person, load: GapHandlers.person, show: { GapPage(gap: $0, state: .empty, frame: $1).html },
            json: { GapView($0) }),
        .form("growth.aspiration", post: GrowthPaths.aspiration, AspirationForm.self, act: GapHandlers.wish, again: GapHandlers.wishAgain),
    ]
}
