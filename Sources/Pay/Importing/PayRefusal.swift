import Foundation
import Kernel

/// Why a file is refused, as problems of its field.
enum PayRefusal {
    static let field = "file"
    private static let mostTold = 200

    static func lines(_ problems: [LineProblem]) -> Refusal {
        let sorted = problems.sorted { $0.line < $1.line }
        var told = sorted.prefix(mostTold).map { problem in
            let column = problem.column.map { Phrase(fr: ", \($0)", en: ", \($0)") } ?? Phrase(same: "")
            let place = Phrase(fr: "Ligne \(problem.line)", en: "Line \(problem.line)") + column
            return Problem(field: field, text: place + Phrase(fr: " : ", en: ": ") + problem.text)
        }
        let rest = sorted.count - told.count
        if rest > 0 {
            told.append(Problem(field: field, text: Phrase(fr: "Et \(rest) autres lignes à corriger.", en: "And \(rest) further lines to correct.")))
        }
        return .invalid(told)
    }

    /// What a refusal of one line says.
    static func text(_ refusal: Refusal) -> Phrase {
        if case .invalid(let problems) = refusal, let first = problems.first { return first.text }
        return Phrase(fr: "Cette ligne ne peut pas être prise.", en: "This line cannot be taken.")
    }
}

enum UUIDZero {
    static let value = UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
}
