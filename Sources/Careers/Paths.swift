import Site

/// Every address of the feature.
package enum CareersPaths {
    package static let paths = FixedPlace("paths")

    package static let framework = Place<FrameworkID>("frameworks/:framework")
    static let importing = FixedPlace("frameworks/import")
    static let frameworks = FixedPlace("frameworks")
    static let yaml = Place<FrameworkID>("frameworks/:framework/export.yaml")
    static let publication = Place<FrameworkID>("frameworks/:framework/publication")
    static let description = Place<FrameworkID>("frameworks/:framework/description")
    static let archiving = Place<FrameworkID>("frameworks/:framework/archiving")
    static let discarding = Place<FrameworkID>("frameworks/:framework/discarding")
    static let nextVersion = Place<FrameworkID>("frameworks/:framework/next-version")

    package static let ladder = Place<LadderID>("ladders/:ladder")
    package static let comparison = Place<LadderID>("ladders/:ladder/compare")
    static let csv = Place<LadderID>("ladders/:ladder/export.csv")
    static let ladderDescription = Place<LadderID>("ladders/:ladder/description")

    package static let level = Place<LevelID>("levels/:level")
    static let levelDescription = Place<LevelID>("levels/:level/description")

    package static let theme = Place<ThemeID>("themes/:theme")
    static let wording = Place<ExpectationID>("expectations/:expectation/edit")
}
