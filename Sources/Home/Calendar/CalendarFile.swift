import Foundation
import Kernel
import People
import Site

/// Whole-day events as calendars read them (RFC 5545): lines end in CR LF and hold at most 75 bytes.
struct CalendarFile {
    private static let longestLine = 75

    let stages: [DatedStage]
    let language: Language
    let site: String
    let madeAt: Date

    var text: String {
        let head = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Palier//Palier//\(language.rawValue.uppercased())", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
            "NAME:Palier", "X-WR-CALNAME:Palier", "REFRESH-INTERVAL;VALUE=DURATION:PT6H", "X-PUBLISHED-TTL:PT6H",
        ]
        return (head + stages.flatMap(event) + ["END:VCALENDAR"]).map { Self.folded($0) + "\r\n" }.joined()
    }

    private func event(_ stage: DatedStage) -> [String] {
        [
            "BEGIN:VEVENT", "UID:\(stage.key)@palier", "DTSTAMP:\(Self.stamp(madeAt))", "DTSTART;VALUE=DATE:\(Self.compact(stage.day))",
            "DTEND;VALUE=DATE:\(Self.compact(stage.day.adding(days: 1)))", "SUMMARY:\(Self.escaped("Palier - " + stage.title(language)))",
            "URL:\(PublicLink.text(site, stage.path))", "TRANSP:TRANSPARENT", "END:VEVENT",
        ]
    }

    private static func compact(_ day: Day) -> String { day.description.filter { $0 != "-" } }

    private static func stamp(_ instant: Date) -> String {
        let second = Int(instant.timeIntervalSince1970.rounded(.down)) % 86_400
        let parts = [second / 3600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return compact(Day(of: instant, in: .gmt)) + "T" + parts.joined() + "Z"
    }

    static func escaped(_ text: String) -> String {
        text.reduce(into: "") { out, character in
            switch character {
            case "\\", ";", ",": out += "\\\(character)"
            case "\n", "\r\n", "\r": out += "\\n"
            default: out.append(character)
            }
        }
    }

    /// A long line goes on after CR LF and a space; a character is never cut.
    static func folded(_ line: String) -> String {
        var (out, length) = ("", 0)
        for character in line {
            let bytes = character.utf8.count
            if length + bytes > longestLine {
                out += "\r\n "
                length = 1
            }
            out.append(character)
            length += bytes
        }
        return out
    }
}
