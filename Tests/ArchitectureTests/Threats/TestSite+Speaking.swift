import Kernel
import Storage
import TestKit

extension TestSite {
    /// Everybody reads this language from now on.
    func speak(_ language: Language) async throws {
        for organization in [cast.alize, cast.boree] {
            _ = try await store.write(in: .tenant(organization.uuid)) { try $0.run("UPDATE people SET language = \(language.rawValue)") }
        }
    }
}
