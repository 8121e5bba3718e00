import Kernel

/// One thing to correct in a file before any of it is imported.
package struct ImportProblem: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        case unreadableFile, missingColumn, rivalColumns, noPeople, surplusCell
        case missingName, unidentified, malformedEmail, tooLong, unreadableText
        case unknownRole, unknownLanguage, unknownTimeZone, unknownAnswer
        case duplicateEmail, duplicateNumber, samePersonTwice, identityConflict
        case unknownManager, ownManager, reportingLoop
        case badDate, ambiguousDates, contradictoryDates, leftBeforeJoined
        /// What the line says does not go with what the company already knows.
        case againstDirectory
    }

    package let kind: Kind
    /// Counted from one, as editors and spreadsheets show it.
    package let line: Int
    /// The name of the column as the file writes it; nil when the whole line or file is meant.
    package let column: String?
    package let message: Phrase
    /// The text somebody must be asked about, when the problem is a question.
    package var example: String?

    package var fr: String { message.fr }
    package var en: String { message.en }
}
