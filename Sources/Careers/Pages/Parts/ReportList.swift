import Kernel
import Markup
import Site

/// Everything an import has to say, line by line.
struct ReportList: Component {
    let entries: [ReportEntry]
    let unlisted: Int
    let frame: Frame

    private var namesFiles: Bool { Set(entries.map(\.place.file)).count > 1 }

    var html: HTML {
        if entries.isEmpty {
            p(.class("note")) { frame.say(ImportWords.noRemark) }
        } else {
            list(entries.filter { $0.severity != .note })
            if notes.count > 8 {
                details(.class("disc")) {
                    summary { frame.say(ImportWords.notes(notes.count)) }
                    list(notes)
                }
            } else {
                list(notes)
            }
            if unlisted > 0 { p(.class("note")) { frame.say(ImportWords.unlisted(unlisted)) } }
        }
    }

    private var notes: [ReportEntry] { entries.filter { $0.severity == .note } }

    @HTMLBuilder private func list(_ some: [ReportEntry]) -> HTML {
        if !some.isEmpty { ul(.class("report")) { for entry in some { row(entry) } } }
    }

    private func row(_ entry: ReportEntry) -> HTML {
        li(.class(entry.severity.mark)) {
            span(.class("sev")) { frame.say(entry.severity.words) }
            div {
                if namesFiles, !entry.place.file.isEmpty { span(.class("quiet")) { entry.place.file + " " } }
                frame.say(entry.message)
            }
            if let line = entry.place.line { span(.class("at")) { frame.say(ImportWords.line(line)) } }
        }
    }
}

extension ReportEntry.Severity {
    var words: Phrase {
        switch self {
        case .error: ImportWords.blocking
        case .warning: ImportWords.warning
        case .note: ImportWords.note
        }
    }

    fileprivate var mark: String? {
        switch self {
        case .error: "blocks"
        case .warning: "warns"
        case .note: nil
        }
    }
}
