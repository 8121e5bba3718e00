import Foundation
import GRDB
import Storage

/// Opening a database file: what must be so beforehand, how its connections are set, and what to say when it fails.
struct Opening {
    let path: String

    func pool() throws -> DatabasePool {
        try requirePlace()
        createPrivately()
        LibrarySettings.apply
        do {
            let pool = try DatabasePool(path: path, configuration: configuration)
            // GRDB opens WAL files with NORMAL, under which a power cut can lose transactions already answered for.
            try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 67108864") }
            return pool
        } catch let error as DatabaseError {
            throw StorageError.cannotOpen(message: advice(for: error))
        }
    }

    private var configuration: Configuration {
        var configuration = Configuration()
        configuration.label = "palier"
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(5)
        configuration.maximumReaderCount = 4
        configuration.persistentReadOnlyConnections = true
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA cache_size = -16000; PRAGMA temp_store = MEMORY") }
        return configuration
    }

    private func requirePlace() throws(StorageError) {
        guard !path.isEmpty, path != ":memory:" else {
            throw .cannotOpen(message: "No database file is given. Give a path, for instance /var/lib/palier/palier.db.")
        }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        guard isFolder(folder) else {
            throw .cannotOpen(message: "The folder \(folder) does not exist. Create it (mkdir -p '\(folder)') or give another path.")
        }
        guard !isFolder(path) else {
            throw .cannotOpen(message: "\(path) is a folder. Give the path of a file, for instance \(path)/palier.db.")
        }
        let files = FileManager.default
        guard files.isWritableFile(atPath: folder), files.isWritableFile(atPath: path) || !files.fileExists(atPath: path) else {
            throw .cannotOpen(message: notWritable)
        }
    }

    private var notWritable: String {
        "\(path) cannot be written by \(NSUserName()). The file and its folder must both be writable: "
            + "give them to that user (chown) or give another path."
    }

    private func isFolder(_ path: String) -> Bool {
        var isDirectory: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory.boolValue
    }

    /// A new file is its owner's alone; SQLite gives the files beside it the same rights. Whatever fails here SQLite then tells.
    private func createPrivately() {
        let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY, 0o600)
        if descriptor >= 0 { _ = Foundation.close(descriptor) }
    }

    private func advice(for error: DatabaseError) -> String {
        switch error.resultCode {
        case .SQLITE_NOTADB: "\(path) is not a SQLite database. Give another path, or restore a backup over it."
        case .SQLITE_CORRUPT: "\(path) is damaged (\(error.message ?? "malformed")). Keep a copy, then restore the latest backup."
        case .SQLITE_BUSY, .SQLITE_LOCKED: "\(path) is locked by another program. Stop it and start again."
        case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: notWritable
        case .SQLITE_FULL: "There is no room left on the disk of \(path). Make room and start again."
        default: "\(path) cannot be opened: \(error.message ?? "SQLite error \(error.extendedResultCode.rawValue)")."
        }
    }
}
