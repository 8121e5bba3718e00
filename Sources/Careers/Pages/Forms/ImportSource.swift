import Foundation

/// One file of an import.
struct ImportSource: Sendable, Equatable {
    let name: String
    let bytes: [UInt8]

    private struct Carried: Codable {
        let name: String
        let text: String
    }

    /// The files as one text, for a form to carry from the preview to the storing.
    static func text(of sources: [ImportSource]) -> String {
        let carried = sources.map { Carried(name: $0.name, text: String(decoding: $0.bytes, as: UTF8.self)) }
        return (try? JSONEncoder().encode(carried)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    static func list(from text: String) -> [ImportSource] {
        let carried = (try? JSONDecoder().decode([Carried].self, from: Data(text.utf8))) ?? []
        return carried.map { ImportSource(name: $0.name, bytes: Array($0.text.utf8)) }
    }
}

extension FrameworkReader {
    static func read(_ sources: [ImportSource], order: String) -> FrameworkReading {
        read(sources.map { (name: $0.name, bytes: $0.bytes) }, order: LevelOrder(order))
    }
}
