/// One topic of a file and what it says, level by level. In a ladder it is a theme that holds one competency of its own name.
struct TopicCells {
    let key: String
    let name: LocalizedText
    let line: Int
    var expectations: [Int: ExpectationDraft] = [:]
    /// Levels that the file names but leaves empty, with their lines.
    var empty: [Int: Int] = [:]
}
