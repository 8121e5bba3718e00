import Foundation
import GRDB
import Storage

extension SQLiteStore {
    /// A compact copy of the database as it is now, whole or not there at all. Writing goes on meanwhile.
    /// - Throws: `StorageError.cannotOpen` when the copy cannot be made there.
    package func backup(to target: String) async throws {
        guard !FileManager.default.fileExists(atPath: target) else {
            throw StorageError.cannotOpen(message: "\(target) exists already. Give the backup another name, or move the old one away.")
        }
        let partial = target + ".partial"
        try? FileManager.default.removeItem(atPath: partial)
        // SQLite fills an empty file as it finds it: the copy is its owner's alone from the first byte.
        _ = FileManager.default.createFile(atPath: partial, contents: nil, attributes: [.posixPermissions: 0o600])
        do {
            try await copy(to: partial)
            try settle(partial, as: target)
        } catch {
            try? FileManager.default.removeItem(atPath: partial)
            throw StorageError.cannotOpen(message: "The backup \(target) could not be written: \(reason(error)).")
        }
    }

    private func copy(to partial: String) async throws {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(5)
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try await queue.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [partial]) }
        try queue.close()
    }

    private func settle(_ partial: String, as target: String) throws {
        let file = try FileHandle(forUpdating: URL(fileURLWithPath: partial))
        try file.synchronize()
        try file.close()
        try FileManager.default.moveItem(atPath: partial, toPath: target)
    }

    private func reason(_ error: any Error) -> String {
        (error as? DatabaseError)?.message ?? error.localizedDescription
    }
}
