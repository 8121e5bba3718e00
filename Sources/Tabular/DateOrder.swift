/// Which of day and month a written date puts first.
package enum DateOrder: String, Sendable, CaseIterable {
    case dayMonth
    case monthDay

    /// What a whole column says about its order; one cell alone often cannot tell.
    package enum Evidence: Sendable, Equatable {
        /// At least one cell exists in this order only, and none contradicts it.
        case told(DateOrder)
        /// Every cell reads the same both ways, or states its own order.
        case notNeeded
        /// Somebody must say: the cell at this index has two readings and nothing in the column decides.
        case ambiguous(first: Int)
        /// Cells that exist only day first and cells that exist only month first.
        case contradictory(dayMonth: Int, monthDay: Int)
    }

    /// Texts that are no dates are left aside: they are reported one by one when read.
    package static func evidence(in texts: some Sequence<String>) -> Evidence {
        var firstAmbiguous: Int?
        var told: [DateOrder: Int] = [:]
        for (index, text) in texts.enumerated() {
            guard !text.isEmpty, let date = try? DateText(text) else { continue }
            if date.isAmbiguous, firstAmbiguous == nil { firstAmbiguous = index }
            if let order = date.order, told[order] == nil { told[order] = index }
        }
        if let day = told[.dayMonth], let month = told[.monthDay] { return .contradictory(dayMonth: day, monthDay: month) }
        if let order = told.keys.first { return .told(order) }
        return firstAmbiguous.map { .ambiguous(first: $0) } ?? .notNeeded
    }
}
