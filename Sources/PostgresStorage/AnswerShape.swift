import CLibPQ
import Storage

/// The columns of an answer.
struct AnswerShape {
    let columns: Row.Columns
    let kinds: [ColumnKind]

    init(_ answer: Answer) {
        let positions = 0..<PQnfields(answer.result)
        columns = Row.Columns(positions.map { PQfname(answer.result, $0).map { String(cString: $0) } ?? "" })
        kinds = positions.map { ColumnKind(oid: PQftype(answer.result, $0)) }
    }
}
