import Careers
import Kernel

/// Short names for what every test here does.
func read(_ text: String, as name: String = "framework.yaml") -> FrameworkReading {
    FrameworkReader.read([(name: name, bytes: Array(text.utf8))])
}

extension FrameworkReading {
    func entries(_ severity: ReportEntry.Severity) -> [ReportEntry] {
        report.entries.filter { $0.severity == severity }
    }

    /// `12:5 message`, in English.
    var errors: [String] { entries(.error).map(\.line) }
    var warnings: [String] { entries(.warning).map(\.line) }
    var notes: [String] { entries(.note).map(\.line) }

    func says(_ words: String, _ severity: ReportEntry.Severity, line: Int? = nil) -> Bool {
        entries(severity).contains { $0.message.en.contains(words) && (line == nil || $0.place.line == line) }
    }
}

extension ReportEntry {
    var line: String { "\(place.line ?? 0):\(place.column ?? 0) \(message.en)" }
}
