import CLibPQ
import Foundation

/// What to do about a connection that would not open. libpq tells failures apart by their English words alone.
struct ConnectionAdvice {
    let text: String

    init(_ connection: OpaquePointer) {
        let told = String(cString: PQerrorMessage(connection)).trimmed
        let part = { (pointer: UnsafeMutablePointer<CChar>?) in pointer.map { String(cString: $0) } ?? "" }
        let place = part(PQhost(connection)) + ":" + part(PQport(connection))
        let advice = Self.advice(told, place: place, user: part(PQuser(connection)), database: part(PQdb(connection)))
        text = "\(advice) PostgreSQL said: \(told)"
    }

    private static func advice(_ told: String, place: String, user: String, database: String) -> String {
        let says = { (words: String) in told.contains(words) }
        if says("Connection refused") || says("No such file or directory") {
            return "No PostgreSQL server answers at \(place). Start it, or correct the host and port of the database URL."
        }
        if says("could not translate host name") {
            return "The host of \(place) is not known. Correct it in the database URL."
        }
        if says("password authentication failed") || says("no password supplied") || says("authentication failed for user") {
            return "PostgreSQL refuses the user \(user). Correct the user and password of the database URL."
        }
        if says("role \"\(user)\" does not exist") {
            return "PostgreSQL has no role \(user). Create it: CREATE ROLE \"\(user)\" LOGIN PASSWORD '...'."
        }
        if says("database \"\(database)\" does not exist") {
            return "The database \(database) does not exist. Create it: "
                + "CREATE DATABASE \"\(database)\" TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'."
        }
        if says("too many clients") || says("remaining connection slots") || says("too many connections") {
            return "PostgreSQL has no connection left. Raise max_connections, or give this program fewer."
        }
        if says("timeout expired") {
            return "PostgreSQL at \(place) does not answer. See whether it runs and whether a firewall stands between."
        }
        if says("starting up") || says("shutting down") {
            return "PostgreSQL is starting or stopping. Try again in a moment."
        }
        return "The connection to PostgreSQL at \(place) could not be opened. Check the database URL."
    }
}
