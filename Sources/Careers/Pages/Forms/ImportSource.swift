import Foundation

/// One file of an import.
struct ImportSource: Sendable, Equatable {
    let name: String
    let bytes: [UInt8]

    /// A text travels as it is; what is none, a workbook, in base 64.
    private struct Carried: Codable {
        let name: String
        var text: String?
        var base64: String?

        init(_ source: ImportSource) {
            name = source.name
            text = String(validating: source.bytes, as: UTF8.self)
            if text == nil { base64 = Data(source.bytes).base64EncodedString() }
        }

        var source: ImportSource? {
            if let text { return ImportSource(name: name, bytes: Array(text.utf8)) }
            return base64.flatMap { Data(base64Encoded: $0) }.map { ImportSource(name: name, bytes: Array($0)) }
        }
    }

    /// The files as one text, for a form to carry from the preview to the storing.
    static func text(of sources: [ImportSource]) -> String { String(decoding: carried(sources), as: UTF8.self) }

    /// What they take once in a form: more than the files, since quotes are doubled and a workbook takes four signs for three bytes.
    static func size(of sources: [ImportSource]) -> Int { carried(sources).count }

    private static func carried(_ sources: [ImportSource]) -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        return (try? encoder.encode(sources.map(Carried.init))) ?? Data()
    }

    static func list(from text: String) -> [ImportSource] {
        let carried = (try? JSONDecoder().decode([Carried].self, from: Data(text.utf8))) ?? []
        return carried.compactMap(\.source)
    }
}

extension FrameworkReader {
    static func read(_ sources: [ImportSource], order: String, mappings: [TableMapping?]) -> FrameworkReading {
        read(sources.map { (name: $0.name, bytes: $0.bytes) }, order: LevelOrder(order), mappings: mappings)
    }
}
