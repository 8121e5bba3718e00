import Careers
import Foundation
import Kernel
import Sealing

/// The answers of one form as bytes of one size, whatever was written: an identity, a placement, a confidence and a comment
/// for each competency; an identity and a text for each question.
struct AnswerLetter: Sendable, Equatable {
    /// Before it is sealed.
    static let size = 8192

    let form: FormAnswers

    /// - Returns: nil when more is written than a letter holds.
    func bytes() -> [UInt8]? {
        let written = form.answers.filter { !$0.isEmpty }.sorted { $0.competency < $1.competency }
        let texts = form.texts.sorted { $0.question < $1.question }
        return Padding.padded(written.flatMap(Self.bytes) + texts.flatMap(Self.bytes), to: Self.size)
    }

    /// How many bytes do not fit; 0 when all do.
    var excess: Int {
        let written = form.answers.reduce(0) { $0 + Self.bytes($1).count } + form.texts.reduce(0) { $0 + Self.bytes($1).count }
        return max(0, written + Padding.overhead - Self.size)
    }

    init(_ form: FormAnswers) {
        self.form = form
    }

    /// - Returns: nil for bytes that are no letter.
    init?(_ bytes: [UInt8]) {
        guard let content = Padding.content(of: bytes) else { return nil }
        var (reader, form) = (ByteReader(content), FormAnswers())
        while !reader.isAtEnd { guard Self.read(&reader, into: &form) else { return nil } }
        self.form = form
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

    private static func bytes(_ answer: QuestionAnswer) -> [UInt8] {
        let text = Array(answer.text.text.utf8.prefix(Int(UInt16.max)))
        let language = Language.allCases.firstIndex(of: answer.text.language).map { UInt8($0 + 1) } ?? 1
        return answer.question.uuid.octets + [textTag, language, UInt8(text.count >> 8), UInt8(text.count & 0xFF)] + text
    }

    /// What stands where a competency has its placement.
    private static let textTag: UInt8 = 3

    /// - Returns: whether there was a whole answer.
    private static func read(_ reader: inout ByteReader, into form: inout FormAnswers) -> Bool {
        guard let identity = reader.uuid(), let tag = reader.byte() else { return false }
        if tag == textTag {
            guard let text = written(&reader) else { return false }
            form.texts.append(QuestionAnswer(question: QuestionID(identity), text: text))
            return true
        }
        guard let answer = answer(on: CompetencyID(identity), tag, &reader) else { return false }
        form.answers.append(answer)
        return true
    }

    private static func answer(on competency: CompetencyID, _ tag: UInt8, _ reader: inout ByteReader) -> CompetencyAnswer? {
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
            competency: competency, placement: placement, confidence: sure == 0 ? nil : Confidence.allCases[Int(sure) - 1], comment: comment)
    }
}

extension AnswerLetter {
    private static func written(_ reader: inout ByteReader) -> WrittenText? {
        guard let tongue = reader.byte(), (1...Language.allCases.count).contains(Int(tongue)), let high = reader.byte(), let low = reader.byte(),
            let text = reader.bytes(Int(high) << 8 | Int(low))
        else { return nil }
        return WrittenText(String(decoding: text, as: UTF8.self), in: Language.allCases[Int(tongue) - 1])
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
