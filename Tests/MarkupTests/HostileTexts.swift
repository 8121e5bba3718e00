/// Texts that have broken pages before, and some that only look as if they could.
enum HostileTexts {
    static let all = [
        "<script>alert(1)</script>",
        "</script><script>alert(1)</script>",
        "</textarea><img src=x onerror=alert(1)>",
        "</title><svg onload=alert(1)>",
        "\"><img src=x onerror=alert(1)>",
        "\" onmouseover=\"alert(1)",
        "' onmouseover='alert(1)",
        "` onmouseover=`alert(1)",
        "x onmouseover=alert(1)",
        "--><script>alert(1)</script><!--",
        "]]><script>alert(1)</script>",
        "<!--",
        "&lt;script&gt;",
        "&#34; onclick=alert(1)",
        "&quot",
        "a\0b",
        "<\0script>",
        "<scr\u{1}ipt>",
        "tab\tline\nreturn\rfeed\u{C}",
        "\u{7F}\u{80}\u{9F}\u{A0}",
        "\u{202E}gnirts\u{202C}",
        "\u{FEFF}<b>",
        "＜script＞ ‹b› ʺ \u{FF02}",
        "javascript:alert(1)",
        "jav\tascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "//evil.example",
        "\\\\evil.example",
        "expression(alert(1))",
        "url(https://evil.example)",
        "}</style><script>alert(1)</script>",
        "{{7*7}} ${7*7} #{7*7}",
        "«\u{202F}L’équipe d'Hélène & co\u{202F}» ; déjà 3 < 4 > 2",
        "👩🏽‍💻 e\u{301} \u{1D11E}",
        String(repeating: "\"<&>'", count: 500),
        "",
    ]

    /// What a browser must end up showing: the same text, with what HTML forbids replaced.
    static func shown(_ text: String) -> String {
        var shown = ""
        for scalar in text.unicodeScalars { shown.unicodeScalars.append(isForbidden(scalar.value) ? "\u{FFFD}" : scalar) }
        return shown
    }

    private static func isForbidden(_ value: UInt32) -> Bool {
        switch value {
        case 0x09, 0x0A, 0x0C, 0x0D: false
        case 0..<0x20, 0x7F..<0xA0: true
        default: false
        }
    }
}
