import Foundation

/// The files a folder holds that may say something of a framework, whatever their folders are called.
enum FolderFiles {
    private static let endings: Set<String> = ["yaml", "yml", "json", "md", "markdown", "csv", "tsv", "xlsx", "html", "htm"]

    /// A file is itself.
    static func at(_ path: String) throws -> [String] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else { return [path] }
        let names = try FileManager.default.subpathsOfDirectory(atPath: path)
        let found = names.filter { name in
            let isHidden = name.split(separator: "/").contains { $0.hasPrefix(".") }
            return !isHidden && endings.contains(URL(fileURLWithPath: name).pathExtension.lowercased())
        }
        guard !found.isEmpty else { throw Failure("\(path) holds no file of a framework (\(endings.sorted().joined(separator: ", "))).") }
        return found.sorted().map { path.hasSuffix("/") ? path + $0 : path + "/" + $0 }
    }
}
