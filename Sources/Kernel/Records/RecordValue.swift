import Foundation

/// A value as it is told: typed in the data, in words on the page.
package enum RecordValue: Sendable {
    case text(String)
    case written(WrittenText)
    case day(Day)
    case instant(Date)
    case number(Int)
    case flag(Bool)
    /// A word of the schema, and what it means.
    case word(String, Phrase)
}

extension RecordValue: Encodable {
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text), .word(let text, _): try container.encode(text)
        case .written(let text): try container.encode(text)
        case .day(let day): try container.encode(day)
        case .instant(let instant): try container.encode(instant)
        case .number(let number): try container.encode(number)
        case .flag(let flag): try container.encode(flag)
        }
    }
}
