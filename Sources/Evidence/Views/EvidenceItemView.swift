import Careers
import Foundation
import Kernel

/// A fact, as data.
struct EvidenceItemView: Encodable, Sendable {
    struct Person: Encodable, Sendable { let id: String, name: String }
    struct Tag: Encodable, Sendable { let id: String, name: [String: String] }

    let id: String
    let about: Person
    let author: Person
    let kind: EvidenceKind
    let happenedOn: Day
    let wording: EvidenceWordingView
    let competencies: [Tag]
    let confidentiality: Confidentiality
    let writtenAt: Date
    let sharedAt: Date?
    let withdrawnAt: Date?
    let withdrawalReason: String?
    let version: Int

    init(_ item: EvidenceItem) {
        id = item.id.description
        about = Person(id: item.subject.description, name: item.subjectName)
        author = Person(id: item.author.description, name: item.authorName)
        kind = item.kind
        happenedOn = item.happenedOn
        wording = EvidenceWordingView(item.wording)
        competencies = item.competencies.map { tag in
            Tag(
                id: tag.id.description,
                name: Dictionary(uniqueKeysWithValues: tag.name.languages.map { ($0.rawValue, tag.name.preferring($0)) })
            )
        }
        confidentiality = item.confidentiality
        writtenAt = item.writtenAt
        sharedAt = item.sharedAt
        withdrawnAt = item.withdrawal?.at
        withdrawalReason = item.withdrawal?.reason
        version = item.version
    }
}
