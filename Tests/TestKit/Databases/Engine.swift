import Foundation
import Storage

/// The engines a test runs on: `@Test(arguments: Engine.allCases)`.
/// `PALIER_TEST_ENGINES=sqlite` leaves PostgreSQL out on a machine without it.
package enum Engine: String, CaseIterable, Sendable {
    case sqlite, postgres

    package static let allCases: [Engine] = {
        guard let wanted = ProcessInfo.processInfo.environment["PALIER_TEST_ENGINES"], !wanted.isEmpty else { return [.sqlite, .postgres] }
        return wanted.split(separator: ",").compactMap { Engine(rawValue: String($0)) }
    }()
}
