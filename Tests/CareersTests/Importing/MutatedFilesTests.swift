import Careers
import Kernel
import Testing

@Suite("Files damaged at random", .timeLimit(.minutes(5)))
struct MutatedFilesTests {
    /// What YAML, Markdown and UTF-8 are made of.
    static let pieces: [[UInt8]] =
        [
            "\n", "  ", "\t", ": ", "- ", "? ", "[", "]", "{", "}", ",", "\"", "'", "|\n", ">\n", "#", "&a ", "*a", "!!str ", "---\n",
            "...\n", "%", "@", "`", "~", "\\", "0", "-1", "null", "level: 99", "criteria:", "é", "👩‍🍳", "\r\n",
        ]
        .map { Array($0.utf8) } + [[0x00], [0xFF], [0xC3], [0xE2, 0x80, 0xA8], [0xEF, 0xBB, 0xBF]]

    static func mutated(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...6, using: &random) where !bytes.isEmpty {
            let start = Int.random(in: 0..<bytes.count, using: &random)
            let end = min(bytes.count, start + Int.random(in: 0...40, using: &random))
            switch Int.random(in: 0..<6, using: &random) {
            case 0: bytes.removeSubrange(start..<end)
            case 1: bytes.insert(contentsOf: bytes[start..<end], at: Int.random(in: 0...bytes.count, using: &random))
            case 2: bytes[start] = UInt8.random(in: 0...255, using: &random)
            case 3: bytes.removeSubrange(end...)
            default: bytes.insert(contentsOf: pieces.randomElement(using: &random) ?? [], at: start)
            }
        }
        return bytes
    }

    @Test("give a draft or an error that says something, two thousand times") func mutations() {
        let originals = [SmallFramework.yaml, ReadingMarkdownLaddersTests.bakers, NativeWriter(DraftGenerator.draft(seed: 7)).text].map {
            Array($0.utf8)
        }
        var random = SeededGenerator(seed: 20_260)
        var (drafts, refusals) = (0, 0)
        for round in 0..<2_000 {
            let bytes = Self.mutated(originals[round % originals.count], &random)
            let reading = FrameworkReader.read([(name: "mutated", bytes: bytes)])
            if reading.draft == nil {
                refusals += 1
                let hasReason = reading.entries(.error).contains { !$0.message.fr.isEmpty && !$0.message.en.isEmpty }
                #expect(hasReason, "round \(round)")
            } else {
                drafts += 1
                #expect(reading.errors == [], "round \(round)")
            }
            _ = FrameworkInspection(reading).json()
        }
        #expect(drafts > 80)
        #expect(refusals > 100)
    }
}
