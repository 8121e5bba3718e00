import Kernel

/// What one file of ladders gave.
struct LadderFile {
    let file: String
    var ladders: [LadderDraft] = []
    var language = Language.english
    var report = ImportReport()
    /// Ladders, among those above, whose levels stand in the order of the file until a person says theirs.
    var unordered: [UnorderedLevels] = []
    /// The tables of the file, for a person to say what their columns are.
    var tables: [TableOutline] = []
    /// How many errors of the report are about what the columns are.
    var columnFaults = 0
}
