import Kernel

/// Whose fact it is, in the eyes of whoever reads the page.
struct EvidenceReading: Sendable {
    let isAuthor: Bool
    let isSubject: Bool
    let authorName: String
    let subjectName: String

    init(_ item: EvidenceItem, by viewer: Viewer?) {
        isAuthor = item.author == viewer?.person
        isSubject = item.subject == viewer?.person
        authorName = item.authorName
        subjectName = item.subjectName
    }

    /// A fact that the viewer is about to write.
    init(writingAbout standing: EvidenceStanding) {
        isAuthor = true
        isSubject = standing.isOneself
        authorName = ""
        subjectName = standing.name
    }
}
