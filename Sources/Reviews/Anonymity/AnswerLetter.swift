import Careers
import Foundation
import Kernel
import Sealing

/// The answers of one form as bytes of one size, whatever was written: an identity, a placement, a confidence and a comment for each competency.
struct AnswerLetter: Sendable, Equatable {
    /// Before it is sealed.
    static let size = 8192

    let answers: [CompetencyAnswer]

    /// - Returns: nil when more is written than a letter holds.
    func bytes() -> [UInt8]? {
        let written = answers.filter { !$0.isEmpty }.sorted { $0.competency < $1.competency }
        return Padding.padded(written.flatMap(Self.bytes), to: Self.size)
    }

    /// How many bytes do not fit; 0 when all do.
    var excess: Int { max(0, answers.reduce(0) { $0 + Self.bytes($1).count } + Padding.overhead - Self.size) }

    init(_ answers: [CompetencyAnswer]) {
        self.answers = answers
    }

    /// - Returns: nil for bytes that are no letter.
    init?(_ bytes: [UInt8]) {
        guard let content = Padding.content(of: bytes) else { return nil }
        var (reader, answers): (ByteReader, [CompetencyAnswer]) = (ByteReader(content), [])
        while !reader.isAtEnd {
            guard let answer = Self.answer(&reader) else { return nil }
            answers.append(answer)
        }
        self.answers = answers
    }

    private static func bytes(_ answer: CompetencyAnswer) -> [UInt8] {
        let placement: [UInt8] =
            switch answer.placement {
            case nil: [0]
            case .unseen?: [1]
            case .level(let level)?: [2] + level.uuid.octets
            }
        let confidence = answer.confidence.flatMap { Confidence.allCases.firstIndex(of: $0) }.map { UInt8($0 + 1) } ?? 0
        let text = Array((answer.comment?.text ?? "").utf8.prefix(Int(UInt16.max)))
        let language = answer.comment.flatMap { Language.allCases.firstIndex(of: $0.language) }.map { UInt8($0 + 1) } ?? 0
        return answer.competency.uuid.octets + placement + [confidence, language, UInt8(text.count >> 8), UInt8(text.count & 0xFF)] + text
    }

    private static func answer(_ reader: inout ByteReader) -> CompetencyAnswer? {
        guard let competency = reader.uuid(), let tag = reader.byte() else { return nil }
        var placement: Placement?
        if tag == 1 { placement = .unseen }
        if tag == 2 {
            guard let level = reader.uuid() else { return nil }
            placement = .level(LevelID(level))
        }
        guard tag <= 2, let sure = reader.byte(), sure <= Confidence.allCases.count, let tongue = reader.byte(), tongue <= Language.allCases.count,
            let high = reader.byte(), let low = reader.byte(), let text = reader.bytes(Int(high) << 8 | Int(low))
        else { return nil }
        let comment = tongue == 0 ? nil : WrittenText(String(decoding: text, as: UTF8.self), in: Language.allCases[Int(tongue) - 1])
        return CompetencyAnswer(
            competency: CompetencyID(competency), placement: placement, confidence: sure == 0 ? nil : Confidence.allCases[Int(sure) - 1], comment: comment)
    }
}

/// Reads bytes in their order; nil where there are too few.
struct ByteReader {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) {
        rest = bytes[...]
    }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func byte() -> UInt8? { rest.popFirst() }

    mutating func bytes(_ count: Int) -> [UInt8]? {
        guard rest.count >= count else { return nil }
        defer { rest = rest.dropFirst(count) }
        return Array(rest.prefix(count))
    }

    mutating func uuid() -> UUID? { bytes(16).map { octets in octets.withUnsafeBytes { UUID(uuid: $0.loadUnaligned(as: uuid_t.self)) } } }
}

extension UUID {
    fileprivate var octets: [UInt8] { withUnsafeBytes(of: uuid) { Array($0) } }
}
