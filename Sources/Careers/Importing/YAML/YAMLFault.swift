import Kernel
import Yams

/// Says in plain words what the YAML library found wrong.
enum YAMLFault {
    static func explain(_ error: any Error, in text: String, firstLine: Int) -> TextFault {
        guard let error = error as? YamlError else { return unreadable("\(error)", firstLine, nil) }
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let line = mark.line + firstLine - 1
            let opened = context.map { $0.mark.line + firstLine - 1 }
            let message = YAMLProblem.phrase(problem, tabHere: isTab(text, mark), openedOn: opened)
            return TextFault(message, line: line, column: mark.column)
        case .duplicatedKeysInMapping(let keys, let context):
            let list = keys.map { "`\($0)`" }.joined(separator: ", ")
            return TextFault(
                Phrase(
                    fr: "La clé \(list) est écrite deux fois au même endroit : gardez-en une.",
                    en: "The key \(list) is written twice in the same place: keep one."
                ),
                line: context.mark.line + firstLine - 1,
                column: context.mark.column
            )
        case .reader(let problem, _, _, _), .writer(let problem), .emitter(let problem), .representer(let problem):
            return unreadable(problem, firstLine, nil)
        case .no, .memory, .dataCouldNotBeDecoded:
            return unreadable(error.description, firstLine, nil)
        }
    }

    private static func unreadable(_ problem: String, _ line: Int, _ column: Int?) -> TextFault {
        TextFault(YAMLProblem.other(problem), line: line, column: column)
    }

    private static func isTab(_ text: String, _ mark: Mark) -> Bool {
        let lines = text.split(separator: "\n", maxSplits: mark.line, omittingEmptySubsequences: false)
        guard mark.line >= 1, mark.line <= lines.count else { return false }
        return lines[mark.line - 1].unicodeScalars.dropFirst(mark.column - 1).first == "\t"
    }
}
