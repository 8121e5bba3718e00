import Kernel
import Storage

extension TestSite {
    /// Somebody reads another language from now on.
    package func speak(_ language: Language, _ member: Cast.Member) async throws {
        try await store.write(in: .tenant(member.organization.uuid)) { db in
            _ = try db.run("UPDATE people SET language = \(language.rawValue) WHERE id = \(member.person)")
        }
    }
}
