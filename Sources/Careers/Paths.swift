import Kernel
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
    static let levelRemoval = Place<LevelID>("levels/:level/removal")
    static let structure = Place<LadderID>("ladders/:ladder/editing")
    static let checking = Place<LadderID>("ladders/:ladder/checking")
    static let cells = Place<LadderID>("ladders/:ladder/cells")
    static let cell = Place<LadderID, CompetencyID, LevelID>("ladders/:ladder/cells/:row/:level")
    static let block = Place<LadderID>("ladders/:ladder/block")
    static let levels = Place<LadderID>("ladders/:ladder/levels")
    static let rows = Place<LadderID>("ladders/:ladder/rows")
    static let sharedRows = Place<LadderID>("ladders/:ladder/shared-rows")
    static let row = Place<LadderID, CompetencyID>("ladders/:ladder/rows/:row")
    static let rowUp = Place<LadderID, CompetencyID>("ladders/:ladder/rows/:row/up")
    static let rowDown = Place<LadderID, CompetencyID>("ladders/:ladder/rows/:row/down")
    static let rowRemoval = Place<LadderID, CompetencyID>("ladders/:ladder/rows/:row/removal")
    static let rule = Place<LadderID>("ladders/:ladder/rule")
    static let rulePreview = Place<LadderID>("ladders/:ladder/rule/preview")
    static let levelRule = Place<LevelID>("levels/:level/rule")
    static let levelRulePreview = Place<LevelID>("levels/:level/rule/preview")
    static let prerequisites = Place<LevelID>("levels/:level/prerequisites")
    static let passages = Place<LadderID>("ladders/:ladder/passages")
    static let ladderRemoval = Place<LadderID>("ladders/:ladder/removal")
    static let beginning = FixedPlace("frameworks/beginning")
    static let frameworkLadders = Place<FrameworkID>("frameworks/:framework/ladders")
    static let undo = Place<FrameworkID>("frameworks/:framework/undo")
    static let wording = Place<ExpectationID>("expectations/:expectation/edit")

    package static let titles = FixedPlace("titles")
    static let newTitle = FixedPlace("titles/new")
    static let title = Place<JobTitleID>("titles/:title")
    static let titleRemoval = Place<JobTitleID>("titles/:title/removal")
}
