import Foundation
import Synchronization

/// A mail server on a free port of this machine that says what a test wrote down, and remembers what it was told.
final class ScriptedServer: Sendable {
    struct Script: Sendable {
        /// Nil stays silent.
        var greeting: String? = "220 scripted"
        var answers: [String: String] = [:]

        static let usual = [
            "EHLO": "250-scripted\r\n250 AUTH PLAIN", "HELO": "250 scripted", "AUTH": "235 welcome", "MAIL": "250 ok", "RCPT": "250 ok",
            "DATA": "354 go on", ".": "250 taken", "QUIT": "221 bye",
        ]

        func answer(_ verb: String) -> String { answers[verb] ?? Self.usual[verb] ?? "500 what?" }
    }

    let port: Int
    private let script: Script
    private let listener: Int32
    private let heardLines = Mutex<[String]>([])

    /// Commands, and the lines of messages as they came.
    var heard: [String] { heardLines.withLock { $0 } }

    init(_ script: Script = Script()) throws {
        self.script = script
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let listener = listener
        let isListening = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, length) == 0 && listen(listener, 8) == 0 && getsockname(listener, $0, &length) == 0
            }
        }
        guard isListening else { throw CocoaError(.fileReadUnknown) }
        port = Int(UInt16(bigEndian: address.sin_port))
        Thread { [self] in while case let visitor = accept(listener, nil, nil), visitor >= 0 { serve(visitor) } }.start()
    }

    /// Nobody is let in any more.
    func close() {
        shutdown(listener, Int32(SHUT_RDWR))
        _ = Glibc.close(listener)
    }

    private func serve(_ visitor: Int32) {
        defer { _ = Glibc.close(visitor) }
        guard let greeting = script.greeting else {
            _ = line(from: visitor)
            return
        }
        say(greeting, to: visitor)
        var isInMessage = false
        while let line = line(from: visitor) {
            heardLines.withLock { $0.append(line) }
            if isInMessage, line != "." { continue }
            let verb = isInMessage ? "." : String(line.prefix { $0 != " " }).uppercased()
            isInMessage = false
            let answer = script.answer(verb)
            say(answer, to: visitor)
            if verb == "DATA", answer.hasPrefix("354") { isInMessage = true }
            if verb == "QUIT" { return }
        }
    }

    private func say(_ text: String, to visitor: Int32) {
        let bytes = Array((text + "\r\n").utf8)
        _ = send(visitor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }

    private func line(from visitor: Int32) -> String? {
        var bytes: [UInt8] = []
        var byte: UInt8 = 0
        while recv(visitor, &byte, 1, 0) == 1 {
            if byte == UInt8(ascii: "\n") { return String(decoding: bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes[...], as: UTF8.self) }
            bytes.append(byte)
        }
        return nil
    }
}
