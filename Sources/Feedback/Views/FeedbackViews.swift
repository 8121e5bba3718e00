import Careers
import Evidence
import Foundation
import Kernel

struct FeedbackMade: Encodable, Sendable { let id: FeedbackID }

struct FeedbackView: Encodable, Sendable {
    let id: FeedbackID, author: PersonID, authorName: String, receiver: PersonID, receiverName: String, isAsked: Bool, state: FeedbackNote.State
    let moment: WrittenText, question: WrittenText?, competencies: [CompetencyID], dueOn: Day?, text: WrittenText?, reason: WrittenText?
    let givenAt: Date?, evidence: EvidenceID?, isRead: Bool?, version: Int?

    init(_ note: FeedbackNote) {
        (id, author, authorName, receiver, receiverName) = (note.id, note.author, note.authorName, note.receiver, note.receiverName)
        (isAsked, state, moment, question) = (note.isAsked, note.state, note.moment, note.question)
        (competencies, dueOn, text, reason) = (note.competencies.map(\.id), note.dueOn, note.text, note.reason)
        (givenAt, evidence, isRead, version) = (note.endedAt, note.item, note.isRead, note.version)
    }
}

struct FeedbackListView: Encodable, Sendable {
    let toWrite: [FeedbackView], received: [FeedbackView], requests: [FeedbackView], given: [FeedbackView]

    init(_ list: FeedbackList) {
        let views = { (notes: [FeedbackNote]) in notes.map(FeedbackView.init) }
        (toWrite, received, requests, given) = (views(list.toWrite), views(list.received), views(list.requests), views(list.given))
    }
}
