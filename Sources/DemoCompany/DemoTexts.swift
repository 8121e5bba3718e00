/// What people write, by competency: facts that can be looked at, in French and in English, `{t}` standing for a subject of their team.
enum DemoTexts {
    /// `own+` is what one writes of oneself at one's level or above, `own-` below; `peer` for colleagues, `boss` for managers.
    typealias Lines = [String: [String]]

    struct Fact: Sendable {
        let isByManager: Bool
        let kind: String
        let title: String
        let detail: String
        let claim: String
    }

    static func remarks(_ competency: String, _ voice: String, _ language: String) -> [String] {
        (language == "en" ? english : french)[competency]?.lines[voice] ?? []
    }

    static func facts(_ competency: String, _ language: String) -> [Fact] {
        (language == "en" ? english : french)[competency]?.facts ?? []
    }

    private typealias Competency = (lines: Lines, facts: [Fact])

    private static let french = read([productFrench, designFrench, dataFrench, engineeringFrench].map(typeset))
    private static let english = read([productEnglish, designEnglish, dataEnglish, engineeringEnglish])

    private static func read(_ texts: [String]) -> [String: Competency] {
        var all: [String: Competency] = [:]
        for text in texts {
            var competency = ""
            for line in text.split(separator: "\n") {
                let (word, rest) = (line.prefix { $0 != " " }, line.drop { $0 != " " }.dropFirst())
                switch word {
                case "#": competency = String(rest)
                case "fact": if let fact = Fact(rest) { all[competency, default: ([:], [])].facts.append(fact) }
                default: all[competency, default: ([:], [])].lines[String(word), default: []].append(String(rest))
                }
            }
        }
        return all
    }

    /// French spaces: narrow and unbreakable inside guillemets and before double marks.
    static func typeset(_ text: String) -> String {
        [("« ", "«\u{202F}"), (" »", "\u{202F}»"), (" ;", "\u{202F};"), (" :", "\u{00A0}:"), (" %", "\u{202F}%"), (" ?", "\u{202F}?")]
            .reduce(text) { $0.replacing($1.0, with: $1.1) }
    }
}

extension DemoTexts.Fact {
    /// `self document | title | detail | claim`
    init?(_ line: Substring) {
        let parts = line.split(separator: "|", omittingEmptySubsequences: false).map { $0.split(separator: " ").joined(separator: " ") }
        let head = parts[0].split(separator: " ")
        guard parts.count == 4, head.count == 2 else { return nil }
        self.init(isByManager: head[0] == "boss", kind: String(head[1]), title: parts[1], detail: parts[2], claim: parts[3])
    }
}
