/// Why a workbook cannot be read or written.
package enum WorkbookFault: Sendable, Equatable {
    /// The archive or one of its parts is cut or altered.
    case damaged(part: String)
    case encrypted
    /// `.xls`, or a workbook locked by a password: both are compound documents.
    case compoundDocument
    /// A zip that holds something else: a text document, another program's file.
    case notAWorkbook
    /// It unpacks to more than is reasonable.
    case bloated(part: String)
    case tooManyParts(limit: Int)
    /// A document type, by which files call for other files.
    case documentType(part: String)
    case outsideTheArchive(target: String)
    case noSheet
    case unknownSheet(String)
    /// One table is read, and several sheets hold rows.
    case severalSheets([String])
    /// Formulas that end in an error.
    case faultyCells([String])
    /// A cell cannot hold so much text.
    case longCell(sheet: String, limit: Int)
    case notWritten
}
