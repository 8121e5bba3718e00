import Foundation
import Kernel
import Testing

@Suite("An identity")
struct IdentityTests {
    @Test("sorts by the time it was made")
    func sortsByTime() {
        let start = Date(timeIntervalSince1970: 1_800_000_000)
        let made = (0..<200).map { Identities.random.make(PersonID.self, at: start.addingTimeInterval(Double($0) / 250)) }
        #expect(made == made.sorted())
        #expect(Set(made).count == 200)
    }

    @Test("carries version 7 and the RFC variant")
    func version() {
        for _ in 0..<50 {
            let text = Array(Identities.random.make(PersonID.self, at: Date()).description)
            #expect(text[14] == "7")
            #expect("89ab".contains(text[19]))
        }
    }

    @Test(
        "has one address only",
        arguments: ["", "1", "01990000-0000-7000-8000-00000000000A", "{01990000-0000-7000-8000-000000000001}", "01990000000070008000000000000001"])
    func oneAddress(text: String) {
        #expect(PersonID(text) == nil)
    }

    @Test("reads back what it wrote")
    func roundTrip() {
        let id = Identities.random.make(PersonID.self, at: Date())
        #expect(PersonID(id.description) == id)
    }
}

@Suite("A secret")
struct SecretTests {
    @Test("is long, URL-safe and never twice the same")
    func random() {
        let secrets = (0..<100).map { _ in Secret.random().text }
        #expect(Set(secrets).count == 100)
        #expect(secrets.allSatisfy { $0.count == 32 && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") } })
    }

    @Test("derives a different value for each use, and its digest is neither")
    func derives() {
        let secret = Secret("a secret")
        #expect(secret.derived(for: "one") != secret.derived(for: "two"))
        #expect(secret.digest != secret.derived(for: "one"))
        #expect(Digest.sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }
}
