import Foundation

/// A folder for one run, open to this program's account only, and gone afterwards.
/// Files rather than pipes carry the sheet and the result, so that neither side ever waits for the other.
struct PressFolder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("palier-press-\(UUID().uuidString)", isDirectory: true)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    }

    func remove() { try? FileManager.default.removeItem(at: url) }

    func reading(_ bytes: [UInt8]) throws -> FileHandle {
        let file = url.appendingPathComponent("sheet.html")
        try Data(bytes).write(to: file)
        return try FileHandle(forReadingFrom: file)
    }

    func writing() throws -> FileHandle {
        guard FileManager.default.createFile(atPath: result.path, contents: nil, attributes: [.posixPermissions: 0o600]) else {
            throw CocoaError(.fileWriteUnknown)
        }
        return try FileHandle(forWritingTo: result)
    }

    /// What the tool left, when it is a PDF of a bearable size.
    func pdf(most: Int) -> [UInt8]? {
        let size = (try? FileManager.default.attributesOfItem(atPath: result.path)[.size] as? Int) ?? 0
        guard size <= most, let data = try? Data(contentsOf: result), data.starts(with: Data("%PDF-".utf8)) else { return nil }
        return Array(data)
    }

    private var result: URL { url.appendingPathComponent("sheet.pdf") }
}
