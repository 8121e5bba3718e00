/// A database of the tests' cluster, and the URLs of those who may connect to it.
package struct TestDatabase: Sendable {
    package let name: String
    package let owner: String
    package let application: String
    package let superuser: String
    let cluster: PostgresCluster

    /// Ends whoever is still connected. It is done in the background, and with the server at the latest.
    package func drop() {
        cluster.discardDatabase(name)
    }
}
