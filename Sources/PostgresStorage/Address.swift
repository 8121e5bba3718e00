import CLibPQ
import Foundation
import Storage

/// Where a database is, and how to get in. Its text holds a password: it is never shown.
struct Address: Sendable {
    private let url: String

    /// - Throws: `StorageError.cannotOpen` when libpq cannot read it.
    init(url: String) throws(StorageError) {
        var problem: UnsafeMutablePointer<CChar>?
        let options = PQconninfoParse(url, &problem)
        PQfreemem(problem)
        guard let options, !url.utf8.contains(0), !url.isEmpty else {
            throw .cannotOpen(
                message: "The database URL cannot be read. Write it as postgres://user:password@host:5432/database "
                    + "(a password's special characters percent-encoded: @ is %40)."
            )
        }
        PQconninfoFree(options)
        self.url = url
    }

    /// Settings before the URL are defaults it may change; those after it hold whatever it says.
    private var settings: [(keyword: String, value: String)] {
        [
            ("connect_timeout", "10"), ("keepalives_idle", "30"), ("keepalives_interval", "10"), ("keepalives_count", "3"),
            ("tcp_user_timeout", "60000"), ("application_name", "palier"),
            ("dbname", url),
            ("client_encoding", "UTF8"),
        ]
    }

    func connect() throws(StorageError) -> OpaquePointer {
        let connection = Self.withCStrings(settings.map(\.keyword)) { keywords in
            Self.withCStrings(settings.map(\.value)) { values in PQconnectdbParams(keywords, values, 1) }
        }
        guard let connection else { throw .cannotOpen(message: "There is not enough memory to connect to PostgreSQL.") }
        guard PQstatus(connection) == CONNECTION_OK else {
            let advice = ConnectionAdvice(connection)
            PQfinish(connection)
            throw .cannotOpen(message: advice.text)
        }
        PQsetNoticeProcessor(connection, { _, _ in }, nil)
        do {
            try requireSuitable(connection)
        } catch {
            PQfinish(connection)
            throw error
        }
        return connection
    }

    private func requireSuitable(_ connection: OpaquePointer) throws(StorageError) {
        guard PQserverVersion(connection) >= 130_000 else {
            throw .cannotOpen(message: "This PostgreSQL server is too old. Use version 13 or later.")
        }
        let encoding = PQparameterStatus(connection, "server_encoding").map { String(cString: $0) } ?? ""
        guard encoding == "UTF8" else {
            throw .cannotOpen(
                message: "The database is encoded in \(encoding). Make one in UTF-8: "
                    + "CREATE DATABASE palier TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'."
            )
        }
    }

    private static func withCStrings<T>(_ texts: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> T) -> T {
        let copies = texts.map { strdup($0) }
        defer { copies.forEach { free($0) } }
        return (copies.map { UnsafePointer($0) } + [nil]).withUnsafeBufferPointer { pointers in
            withUnsafeTemporaryAllocation(of: UnsafePointer<CChar>?.self, capacity: pointers.count) { list in
                _ = list.initialize(from: pointers)
                return body(UnsafePointer(list.baseAddress.unsafelyUnwrapped))
            }
        }
    }
}
