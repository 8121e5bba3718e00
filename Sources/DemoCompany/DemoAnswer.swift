import Foundation

/// What the site answered.
package struct DemoAnswer: Sendable {
    package let status: Int
    package let bytes: Data
    /// As the header writes them.
    package let cookies: [String]

    package var text: String { String(decoding: bytes, as: UTF8.self) }

    package func read<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value { try JSONDecoder().decode(type, from: bytes) }
}
