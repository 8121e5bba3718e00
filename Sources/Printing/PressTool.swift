import Foundation

/// The program that makes PDF out of HTML: WeasyPrint, or one that takes the same arguments.
package struct PressTool: Sendable, Equatable {
    package static let usualName = "weasyprint"

    package let path: String

    /// By its path, or by its name in the folders of `PATH`; nil when nothing there can be run.
    package init?(_ named: String = usualName, folders: String?) {
        let candidates = named.contains("/") ? [named] : (folders ?? "").split(separator: ":").map { "\($0)/\(named)" }
        let found = candidates.first { path in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
                && FileManager.default.isExecutableFile(atPath: path)
        }
        guard let found else { return nil }
        path = found
    }

    /// From standard input to standard output, tagged for screen readers; relative addresses lead nowhere.
    static func arguments(_ sheet: PressSheet) -> [String] {
        ["--quiet", "--encoding", "utf-8", "--base-url", "", "--pdf-variant", "pdf/ua-1", "--pdf-identifier", sheet.identifier, "-", "-"]
    }

    /// Nothing of the server's own environment but where programs and fonts are; a proxy that is not there stands before the network.
    static func environment(_ sheet: PressSheet, folder: String, own: [String: String]) -> [String: String] {
        var environment = own.filter { ["PATH", "HOME"].contains($0.key) }
        for name in ["http_proxy", "https_proxy", "ftp_proxy", "all_proxy"] { environment[name] = "http://127.0.0.1:9" }
        environment["LC_ALL"] = "C.UTF-8"
        environment["TMPDIR"] = folder
        environment["PYTHONHASHSEED"] = "0"
        environment["SOURCE_DATE_EPOCH"] = String(Int(sheet.datedAt.timeIntervalSince1970))
        return environment
    }
}
