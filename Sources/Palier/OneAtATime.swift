import Foundation

/// Keeps two programs from serving one file. The system lets go when the process ends, however it ends, so nothing is ever left locked.
enum OneAtATime {
    /// - Returns: whether this process now has the file to itself, until its end.
    static func claim(_ path: String) throws -> Bool {
        let descriptor = open(path + ".lock", O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Failure("\(path).lock cannot be made. Give --database another path.") }
        // The descriptor stays open on purpose: closing it would let go.
        return flock(descriptor, LOCK_EX | LOCK_NB) == 0
    }
}
