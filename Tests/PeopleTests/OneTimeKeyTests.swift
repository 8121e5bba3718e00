import Foundation
import Testing

@testable import People

@Suite("Codes of an authenticator")
struct OneTimeKeyTests {
    private let key = OneTimeKey(bytes: Array("12345678901234567890".utf8))

    @Test(
        "are those of RFC 6238, appendix B",
        arguments: [
            (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"), (2_000_000_000, "69279037"),
            (20_000_000_000, "65353130"),
        ])
    func timeVectors(seconds: Int, code: String) {
        #expect(key.code(step: OneTimeKey.step(at: Date(timeIntervalSince1970: TimeInterval(seconds))), digits: 8) == code)
    }

    @Test("are those of RFC 4226, appendix D")
    func counterVectors() {
        let codes = ["755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489"]
        #expect((0..<10).map { key.code(step: $0) } == codes)
    }

    @Test("hold for their half minute, the one before and the one after")
    func window() {
        let now = Date(timeIntervalSince1970: 1_791_288_300)
        let step = OneTimeKey.step(at: now)
        for offset in -3...3 {
            let found = key.steps(of: key.code(step: step + offset), at: now)
            #expect(found == (abs(offset) <= 1 ? [step + offset] : []), "\(offset)")
        }
        #expect(key.steps(of: "", at: now).isEmpty)
    }

    @Test(
        "come from a key that is written as RFC 4648 says",
        arguments: [("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("fooba", "MZXW6YTB"), ("foobar", "MZXW6YTBOI")])
    func base32(text: String, written: String) {
        #expect(Base32.encode(Array(text.utf8)) == written)
        #expect(Base32.decode(written).map { String(decoding: $0, as: UTF8.self) } == text)
        #expect(Base32.decode("M1") == nil && Base32.decode("mz") == nil)
    }

    @Test("are told from recovery codes by their shape, whatever stands between the characters")
    func shapes() throws {
        #expect(TypedCode(" 123 456 ") == .authenticator("123456"))
        let code = RecoveryCode.random()
        #expect(code.text.count == 19)
        #expect(TypedCode(code.text) == .recovery(code))
        #expect(TypedCode(code.text.uppercased().replacing("-", with: " ")) == .recovery(code))
        for text in ["", "12345", "1234567", "abcdef", "abcd-efgh-ijkl-mno1", "１２３４５６"] { #expect(TypedCode(text) == nil, "\(text)") }
        #expect(OneTimeKey.random().base32.count == 32)
        #expect(OneTimeKey.random() != OneTimeKey.random())
    }

    @Test("have an address an authenticator reads, whatever the names")
    func address() {
        let factor = SecondFactor(key: key, createdAt: .distantPast, confirmedAt: nil)
        let address = factor.address(of: "ines+x@alize.example", organization: "Alizé & Cie")
        #expect(
            address
                == "otpauth://totp/Palier%20%28Aliz%C3%A9%20%26%20Cie%29:ines%2Bx%40alize%2Eexample?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Palier%20%28Aliz%C3%A9%20%26%20Cie%29&algorithm=SHA1&digits=6&period=30"
        )
    }
}
