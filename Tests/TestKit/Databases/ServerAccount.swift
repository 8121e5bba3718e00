import Foundation

/// Who runs the server: PostgreSQL refuses root, so root lends it to the account `postgres`.
struct ServerAccount {
    private let user: (id: uid_t, group: gid_t)?

    static func current() throws -> ServerAccount {
        guard getuid() == 0 else { return ServerAccount(user: nil) }
        guard let entry = getpwnam("postgres") else {
            throw PostgresServer.Problem(
                message: "PostgreSQL does not run as root, and there is no account named postgres. Add it: useradd postgres."
            )
        }
        return ServerAccount(user: (entry.pointee.pw_uid, entry.pointee.pw_gid))
    }

    func makeFolder() throws -> String {
        var template = Array("\(Scratch.folder)/palier-postgres-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw PostgresServer.Problem(message: "No folder can be made in \(Scratch.folder).") }
        let folder = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
        if let user, chown(folder, user.id, user.group) != 0 {
            throw PostgresServer.Problem(message: "\(folder) cannot be given to the account postgres.")
        }
        return folder
    }

    func process(_ program: String, _ arguments: [String], in folder: String) -> Process {
        let process = Process()
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        guard let user else {
            process.executableURL = URL(fileURLWithPath: program)
            process.arguments = arguments
            return process
        }
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["setpriv", "--reuid=\(user.id)", "--regid=\(user.group)", "--clear-groups", program] + arguments
        return process
    }
}
