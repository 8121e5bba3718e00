import Kernel
import Storage

extension TestSite {
    /// Somebody reads another language from now on.
    package func speak(_ language: Language, _ member: Cast.Member) async throws {
        try await store.write(in: .tenant(member.organization.uuid)) { db in
            _ = try db.run("UPDATE people SET language = \(language.rawValue) WHERE id = \(member.person)")
        }
    }

    /// Everybody does.
    package func speak(_ language: Language) async throws {
        for organization in [cast.alize, cast.boree] {
            _ = try await store.write(in: .tenant(organization.uuid)) { try $0.run("UPDATE people SET language = \(language.rawValue)") }
        }
    }
}
