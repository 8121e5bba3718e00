import Foundation
import Kernel

/// The secret of anonymous answers, in a file that only the program reads: made the first time, kept ever after.
enum SlotSecret {
    /// - Throws: `SettingsProblem`, saying what to do.
    static func kept(in path: String) throws(SettingsProblem) -> Secret {
        let files = FileManager.default
        if !files.fileExists(atPath: path) {
            let text = Secret.random().text + Secret.random().text
            guard files.createFile(atPath: path, contents: Data((text + "\n").utf8), attributes: [.posixPermissions: 0o600]) else {
                throw SettingsProblem("The file \(path) cannot be made: it keeps the secret of anonymous answers. Give PALIER_SLOT_FILE another path.")
            }
        }
        guard let text = try? String(contentsOfFile: path, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines), text.utf8.count >= 32 else {
            throw SettingsProblem("The file \(path) does not hold the secret of anonymous answers. Put back the one that was there.")
        }
        return Secret(text)
    }
}
