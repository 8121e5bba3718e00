import Foundation
import Testing

@testable import Access

@Suite("An archive of stored files")
struct ArchiveTests {
    @Test("has the checksum every ZIP reader expects")
    func checksum() {
        #expect(Checksum32.of(Array("123456789".utf8)) == 0xCBF4_3926)
        #expect(Checksum32.of([]) == 0)
    }

    @Test("begins with a file, ends with its directory, and finds each file where the directory says")
    func layout() throws {
        var archive = Archive(at: Date(timeIntervalSince1970: 1_791_244_800))
        archive.add("é.txt", Array("un".utf8))
        archive.add("dossiers/deux.txt", Array("deux".utf8))
        let bytes = archive.bytes
        #expect(Array(bytes.prefix(4)) == [0x50, 0x4B, 3, 4])
        let end = bytes.count - 22
        #expect(Array(bytes[end..<end + 4]) == [0x50, 0x4B, 5, 6] && bytes[end + 8] == 2)
        let directory = number(bytes, at: end + 16)
        #expect(Array(bytes[directory..<directory + 4]) == [0x50, 0x4B, 1, 2])
        let second = directory + 46 + "é.txt".utf8.count
        let place = number(bytes, at: second + 42)
        #expect(Array(bytes[place..<place + 4]) == [0x50, 0x4B, 3, 4])
        let name = place + 30
        #expect(String(decoding: bytes[name..<name + 17], as: UTF8.self) == "dossiers/deux.txt")
        #expect(String(decoding: bytes[name + 17..<name + 21], as: UTF8.self) == "deux")
    }

    private func number(_ bytes: [UInt8], at place: Int) -> Int {
        (0..<4).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
}
