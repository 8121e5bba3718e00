/// A database of the tests' cluster, and the URLs of those who may connect to it.
package struct TestDatabase: Sendable {
    package let name: String
    package let owner: String
    package let application: String
    package let superuser: String
    let cluster: PostgresCluster

    /// Ends whoever is still connected.
    package func drop() async throws {
        try await cluster.administer("DROP DATABASE \(name) WITH (FORCE)")
    }
}
