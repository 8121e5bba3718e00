import Careers
import Evidence
import Foundation
import Kernel
import Reviews

/// Everything a dossier says, as it stood at the sharing. Its canonical JSON is what is sealed; `docs/api/dossier-format.md` describes it.
package struct DossierContent: Codable, Sendable, Equatable {
    /// From 2 on: how sure people are together, and the answers claims rest on. What was sealed before reads as it is.
    package static let currentSchema = "palier-dossier/2"

    package let schema: String
    package let dossier: DossierID
    package let review: ReviewID
    package let organization: Organization
    package let person: Person
    package let level: Level
    /// Only when they changed during the period or since.
    package let levelsHeld: [Held]?
    package let framework: Framework
    package let cycle: Cycle
    /// Those of the day of the sharing.
    package let managers: [Party]
    package let sharedBy: Party
    package let sharedAt: Date
    package let levels: [Level]
    package let themes: [Theme]
    package let selfForm: Sheet?
    package let managerForms: [Sheet]
    /// Peers and reports who signed their answers; absent when none did.
    package let attributed: [Attributed]?
    /// The objectives of the period, with what managers say of each: never a number. Absent when the person told nothing of them.
    package let contribution: Told?
    /// Those of the cycle; absent when it asked none.
    package let questions: [Question]?
    /// Of the coming period.
    package let axes: [Axis]
    package let published: [Published]
    package let claims: [Affirmation]
    package let evidence: [Fact]
    package let coverage: Coverage
}

extension DossierContent {
    package struct Organization: Codable, Sendable, Equatable { let id: OrganizationID, name: String }
    package struct Party: Codable, Sendable, Equatable { let id: PersonID, name: String }
    package struct Person: Codable, Sendable, Equatable { let id: PersonID, name: String, title: String? }
    package struct Level: Codable, Sendable, Equatable { let number: Int, name: Bilingual }
    package struct Held: Codable, Sendable, Equatable { let name: Bilingual, from: Day, to: Day? }
    package struct Framework: Codable, Sendable, Equatable { let id: FrameworkID, name: Bilingual, version: Int }

    package struct Cycle: Codable, Sendable, Equatable {
        let id: CycleID, name: String, from: Day, to: Day, quarters: [String], timeZone: String
    }

    package struct Theme: Codable, Sendable, Equatable { let id: ThemeID, name: Bilingual, competencies: [Competency] }
    package struct Competency: Codable, Sendable, Equatable { let id: CompetencyID, name: Bilingual }

    /// A form with its author's name on it.
    package struct Sheet: Codable, Sendable, Equatable {
        let author: String, isLate: Bool, answers: [Answer]
        /// To the questions of the cycle.
        let texts: [Text]?
        /// What became of the axes of the review before.
        let points: [Point]
        /// When a manager answered for the person, of the period.
        let spans: [Span]
    }

    /// The forms of one perspective whose authors sign.
    package struct Attributed: Codable, Sendable, Equatable { let kind: Contribution.Kind, forms: [Sheet] }

    package struct Told: Codable, Sendable, Equatable {
        let objectives: [Goal]
        /// Why there is none.
        let absence: WrittenText?
    }

    package struct Goal: Codable, Sendable, Equatable {
        package struct Remark: Codable, Sendable, Equatable { let author: String, text: WrittenText }
        let title: WrittenText, expected: WrittenText?, result: WrittenText?, context: WrittenText?
        /// References of facts: `P1`.
        let evidence: [String]
        let remarks: [Remark]
    }

    package struct Question: Codable, Sendable, Equatable { let id: QuestionID, text: Bilingual }
    package struct Text: Codable, Sendable, Equatable { let question: QuestionID, text: WrittenText }
    package struct Span: Codable, Sendable, Equatable { let from: Day, to: Day? }
    package struct Point: Codable, Sendable, Equatable { let axis: WrittenText, standing: PreviousPoint.Standing?, comment: WrittenText? }
    package struct Axis: Codable, Sendable, Equatable { let author: String, text: WrittenText, signal: WrittenText, support: WrittenText? }

    package struct Answer: Codable, Sendable, Equatable {
        let competency: CompetencyID
        /// A level's number, 0 when nothing was seen.
        let placement: Int?
        let confidence: Confidence?
        let comment: WrittenText?
    }

    /// What is published of confidential answers: never an author, nothing below the thresholds.
    package struct Published: Codable, Sendable, Equatable {
        package struct Line: Codable, Sendable, Equatable {
            let competency: CompetencyID, statement: PublishedStatement
            /// Absent when too few said how sure they are.
            let sureness: PublishedSureness?
        }
        package struct Remarks: Codable, Sendable, Equatable { let competency: CompetencyID, texts: [WrittenText] }
        /// Without texts below the threshold of authors.
        package struct Answered: Codable, Sendable, Equatable { let question: QuestionID, texts: [WrittenText]? }

        let kind: Contribution.Kind
        /// How many sent a form; absent when that would say too much.
        let answers: Int?
        let leastAnswers: Int
        let statements: [Line]
        let comments: [Remarks]
        let leastAuthors: Int?
        let questions: [Answered]?
    }

    package struct Affirmation: Codable, Sendable, Equatable {
        let number: Int, id: ClaimID, author: Party, text: WrittenText, theme: ThemeID, competency: CompetencyID?
        /// References of facts: `P1`.
        let evidence: [String]
        /// Answers of the forms above; absent when it rests on none.
        let answers: [CitedAnswer]?
    }

    package struct Fact: Codable, Sendable, Equatable {
        let reference: String, id: EvidenceID, kind: EvidenceKind, happenedOn: Day, author: Party
        /// The wording that held at the sharing, and its number.
        let wording: Int, language: Language, title: String, detail: String?, source: String?
        let competencies: [Bilingual]
    }
}

/// A text of a framework in French, in English or in both.
package struct Bilingual: Codable, Sendable, Equatable {
    let fr: String?
    let en: String?

    init(fr: String?, en: String?) { (self.fr, self.en) = (fr, en) }
    init(_ text: LocalizedText) { self.init(fr: text.fr, en: text.en) }

    /// In the language asked for when it exists, in the other one otherwise.
    func callAsFunction(_ language: Language) -> String { (language == .french ? fr ?? en : en ?? fr) ?? "" }
}
