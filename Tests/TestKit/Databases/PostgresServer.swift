import Foundation
import Synchronization

/// The server process of the tests' cluster. A shell watches over it: when this process ends, however it ends,
/// the pipe between them closes, and the shell stops the server and removes the folder.
struct PostgresServer: Sendable {
    struct Problem: Error, CustomStringConvertible {
        let message: String
        var description: String { message }
    }

    let folder: String

    /// The watching shell and our end of its pipe, kept open as long as this process lives.
    private static let watch = Mutex<(shell: Process, pipe: Pipe)?>(nil)

    static func start() async throws -> PostgresServer {
        try await withCheckedThrowingContinuation { answer in
            DispatchQueue.global().async { answer.resume(with: Result { try startNow() }) }
        }
    }

    var log: String {
        (try? String(contentsOfFile: folder + "/server.log", encoding: .utf8)) ?? "(no log)"
    }

    private static func startNow() throws -> PostgresServer {
        let binaries = try PostgresBinaries.find()
        let account = try ServerAccount.current()
        let server = PostgresServer(folder: try account.makeFolder())
        try server.initialize(binaries, as: account)
        try server.watch(binaries, as: account)
        atexit { PostgresServer.stop() }
        return server
    }

    private func initialize(_ binaries: PostgresBinaries, as account: ServerAccount) throws {
        let initdb = account.process(
            binaries.path("initdb"),
            ["-D", folder + "/data", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"],
            in: folder
        )
        let output = Pipe()
        initdb.standardOutput = output
        initdb.standardError = output
        try initdb.run()
        let said = (try? output.fileHandleForReading.readToEnd()) ?? Data()
        initdb.waitUntilExit()
        guard initdb.terminationStatus == 0 else {
            throw Problem(message: "initdb failed:\n" + String(decoding: said, as: UTF8.self))
        }
        let rules = "local all \(PostgresCluster.guarded) scram-sha-256\nlocal all all trust\n"
        try Data(rules.utf8).write(to: URL(fileURLWithPath: folder + "/data/pg_hba.conf"))
    }

    /// Speed matters here and durability does not: the data never outlives the tests.
    private static let settings = [
        "listen_addresses=", "fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off",
        "max_connections=200", "shared_buffers=64MB", "wal_level=minimal", "max_wal_senders=0", "max_wal_size=4GB",
    ]

    private func watch(_ binaries: PostgresBinaries, as account: ServerAccount) throws {
        let script = """
            trap '' INT TERM HUP
            folder=$1; shift
            "$@" >"$folder/server.log" 2>&1 </dev/null &
            server=$!
            cat >/dev/null
            kill -QUIT $server
            wait $server
            cd / && rm -rf "$folder"
            """
        let settings = (Self.settings + ["unix_socket_directories=" + folder]).flatMap { ["-c", $0] }
        let command = [binaries.path("postgres"), "-D", folder + "/data"] + settings
        let shell = account.process("/bin/sh", ["-c", script, "sh", folder] + command, in: folder)
        let pipe = Pipe()
        // Other children of this process must not hold the pipe open after it.
        _ = fcntl(pipe.fileHandleForWriting.fileDescriptor, F_SETFD, FD_CLOEXEC)
        shell.standardInput = pipe
        shell.standardOutput = FileHandle.nullDevice
        shell.standardError = FileHandle.nullDevice
        try shell.run()
        Self.watch.withLock { $0 = (shell, pipe) }
    }

    private static func stop() {
        watch.withLock { watched in
            try? watched?.pipe.fileHandleForWriting.close()
            watched?.shell.waitUntilExit()
            watched = nil
        }
    }
}
