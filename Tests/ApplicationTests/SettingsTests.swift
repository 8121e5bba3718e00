import Application
import Foundation
import Logging
import Printing
import SMTP
import Testing

@Suite("Settings")
struct SettingsTests {
    @Test("need nothing: a file, this machine, port 8080")
    func defaults() async throws {
        let settings = try await Settings.load(environment: [:])
        #expect(settings.database == "palier.db")
        #expect(settings.host == "127.0.0.1")
        #expect(settings.port == 8080)
        #expect(settings.publicAddress == "http://127.0.0.1:8080")
        #expect(!settings.isBehindProxy)
    }

    @Test("come from options, then the environment, then the file")
    func order() async throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("palier-\(UUID()).json")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(#"{"database": "file.db", "host": "127.0.0.3", "public": {"address": "https://file.example/"}, "log": {"format": "json"}}"#.utf8)
            .write(to: file)
        let environment = ["PALIER_DATABASE": "environment.db", "PALIER_HOST": "127.0.0.2", "PALIER_BEHIND_PROXY": "true"]
        let settings = try await Settings.load(.init(database: "option.db", configurationFile: file.path), environment: environment)
        #expect(settings.database == "option.db")
        #expect(settings.host == "127.0.0.2")
        #expect(settings.publicAddress == "https://file.example")
        #expect(settings.logsJSON)
        #expect(settings.isBehindProxy)
    }

    @Test(
        "that cannot be are refused in a sentence that names them",
        arguments: [
            ("PALIER_PORT", "eighty"), ("PALIER_PORT", "70000"), ("PALIER_LOG_LEVEL", "loud"), ("PALIER_PUBLIC_ADDRESS", "palier.example"),
            ("PALIER_PUBLIC_ADDRESS", "http://palier.example"), ("PALIER_PUBLIC_ADDRESS", "http://127.lan.example"),
            ("PALIER_CONFIGURATION", "/nowhere/palier.json"),
        ])
    func refused(name: String, value: String) async {
        await #expect {
            _ = try await Settings.load(environment: [name: value])
        } throws: { error in
            (error as? SettingsProblem)?.description.contains(value) == true
        }
    }

    @Test("know this machine by its addresses, never by a name that only begins like one")
    func loopback() {
        for host in ["127.0.0.1", "127.1.2.3", "localhost", "::1", "[::1]"] { #expect(Settings.isLoopback(host), "\(host)") }
        for host in ["127.lan.example", "127.0.0.1.lan.example", "127.0.0", "127.0.0.256", "127.0.0.+1", "127", "0.0.0.0", "::", "localhost.example"] {
            #expect(!Settings.isLoopback(host), "\(host)")
        }
    }

    @Test("write an IPv6 address as browsers read it, and listen on it without its brackets", arguments: ["::1", "[::1]"])
    func brackets(host: String) async throws {
        let settings = try await Settings.load(.init(host: host, port: 8301), environment: [:])
        #expect(settings.host == "::1")
        #expect(settings.publicAddress == "http://[::1]:8301")
    }

    @Test("keep the measures to this machine unless they are opened")
    func metrics() async throws {
        #expect(try await !Settings.load(environment: [:]).areMetricsOpen)
        #expect(try await Settings.load(environment: ["PALIER_METRICS_OPEN": "true"]).areMetricsOpen)
    }

    @Test("find the program that makes PDF in PATH, take the one that is named, and refuse one that is not there")
    func pdfTool() async throws {
        #expect(try await Settings.load(environment: [:]).pdfTool == nil)
        #expect(try await Settings.load(environment: ["PATH": "/nowhere"]).pdfTool == nil)
        #expect(try await Settings.load(environment: ["PALIER_PDF_TOOL": "/bin/cat"]).pdfTool?.path == "/bin/cat")
        #expect(try await Settings.load(.init(pdfTool: "cat"), environment: ["PATH": "/nowhere:/bin"]).pdfTool?.path == "/bin/cat")
        await #expect {
            _ = try await Settings.load(environment: ["PALIER_PDF_TOOL": "/nowhere/weasyprint", "PATH": "/usr/bin"])
        } throws: { error in
            (error as? SettingsProblem)?.description.contains("/nowhere/weasyprint") == true
        }
    }

    @Test("name a mail server and a sender, both or neither")
    func mail() async throws {
        let none = try await Settings.load(environment: [:])
        #expect(none.mail == nil)
        let environment = [
            "PALIER_SMTP_URL": "smtp://mail.example", "PALIER_SMTP_USER": "palier", "PALIER_SMTP_PASSWORD": "open-sesame",
            "PALIER_MAIL_SENDER": "Palier <palier@alize.example>",
        ]
        let mail = try #require(try await Settings.load(environment: environment).mail)
        #expect(mail.sender.address == "palier@alize.example")
        #expect(mail.server.port == 587)
        #expect(mail.server.protection == .startTLS)
        #expect(!mail.server.shown.contains("open-sesame"))
        for (name, value) in [
            ("PALIER_SMTP_URL", nil), ("PALIER_MAIL_SENDER", nil), ("PALIER_MAIL_SENDER", "a@b.fr\r\nBcc: c@d.fr"), ("PALIER_SMTP_URL", "http://x"),
            ("PALIER_SMTP_PASSWORD", nil),
        ] {
            var wrong = environment
            wrong[name] = value
            await #expect("\(name)") {
                _ = try await Settings.load(environment: wrong)
            } throws: { error in
                (error as? SettingsProblem).map { !$0.description.contains("open-sesame") } == true
            }
        }
    }

    @Test("never show the database's password")
    func password() {
        let shown = Database.shown("postgres://palier:secret@db.example/palier")
        #expect(!shown.contains("secret"))
        #expect(shown.contains("db.example"))
    }
}
