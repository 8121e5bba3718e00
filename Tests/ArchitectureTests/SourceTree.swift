import Foundation

/// The project's own files, as text.
enum SourceTree {
    struct File {
        /// From the project's root: `Sources/Kernel/ID.swift`.
        let path: String
        let text: String

        var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
        var module: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

        /// The modules it imports, whatever the access level.
        var imports: [String] {
            lines.compactMap { line in
                var words = line.split(separator: " ")
                while let first = words.first, ["package", "public", "internal", "private", "fileprivate", "@testable", "@preconcurrency"].contains(first) {
                    words.removeFirst()
                }
                guard words.first == "import", words.count >= 2 else { return nil }
                let name = ["struct", "enum", "class", "func", "protocol"].contains(words[1]) ? words[2] : words[1]
                return String(name.prefix { $0 != "." })
            }
        }
    }

    static let root: URL = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let sources = files(under: "Sources", ending: ".swift")

    static func files(under folder: String, ending: String) -> [File] {
        let base = root.appendingPathComponent(folder)
        let names = (FileManager.default.enumerator(atPath: base.path)?.allObjects as? [String]) ?? []
        return names.filter { $0.hasSuffix(ending) }.sorted().compactMap { name in
            guard let text = try? String(contentsOf: base.appendingPathComponent(name), encoding: .utf8) else { return nil }
            return File(path: folder + "/" + name, text: text)
        }
    }
}
