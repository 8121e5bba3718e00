import Kernel
import Storage

extension DaySpan: RowDecodable {
    package init(row: Row) throws {
        let (from, to): (Day, Day?) = (try row["from_on"], try row["to_on"])
        guard let span = DaySpan(from: from, to: to) else { throw StorageError.unreadable("to_on", to.stored) }
        self = span
    }
}
