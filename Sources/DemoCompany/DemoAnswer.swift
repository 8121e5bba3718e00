import Foundation

/// What the site answered.
struct DemoAnswer: Sendable {
    let status: Int
    let bytes: Data

    var text: String { String(decoding: bytes, as: UTF8.self) }

    func read<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value { try JSONDecoder().decode(type, from: bytes) }
}
