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
        .page(
            "growth.levels", at: GrowthPaths.levels, load: ChangeHandlers.levels,
            show: { PersonLevelsPage(sheet: $0, state: .empty, frame: $1).html }, json: { PersonLevelsView($0) }),
        .form("growth.change.open", post: GrowthPaths.changes, OpeningForm.self, act: ChangeHandlers.open, again: ChangeHandlers.openAgain),
        .form("growth.change.voice", post: GrowthPaths.voice, VoiceForm.self, act: ChangeHandlers.speak, again: ChangeHandlers.speakAgain),
        .button("growth.change.withdraw", post: GrowthPaths.withdrawal, act: ChangeHandlers.withdraw),
    ]
}
