import Kernel
import Storage

extension Expectation.Wording {
    /// The lines of an expectation as rows: each statement with its own examples, then signals, then examples.
    func rows(of expectation: ExpectationID, owner: Query, ids: (ID<ExpectationLine>.Type) -> ID<ExpectationLine>) -> [Query] {
        var rows: [Query] = []
        func add(_ kind: ExpectationLine.Kind, _ text: LocalizedText, under statement: ID<ExpectationLine>? = nil) -> ID<ExpectationLine> {
            let id = ids(ID<ExpectationLine>.self)
            rows.append("(\(id), \(owner), \(expectation), \(orNull: statement), \(kind), \(rows.count), \(both: text))")
            return id
        }
        for statement in statements {
            let id = add(.statement, statement.text)
            for example in statement.examples { _ = add(.example, example, under: id) }
        }
        for signal in signals { _ = add(.signal, signal) }
        for example in examples { _ = add(.example, example) }
        return rows
    }
}
