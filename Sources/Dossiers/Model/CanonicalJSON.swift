import Foundation
import Kernel
import Storage

/// One text for one value: keys in code-point order, no space, whole numbers, instants in UTC to the millisecond.
package enum CanonicalJSON {
    package static func bytes(of value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.dateEncodingStrategy = .custom { date, encoder in
            var container = encoder.singleValueContainer()
            try container.encode(InstantText.encode(date))
        }
        return Array(try JSONDecoder().decode(Tree.self, from: try encoder.encode(value)).json.canonical.utf8)
    }

    package static func read<T: Decodable>(_ type: T.Type, from bytes: [UInt8]) throws -> T {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .custom { decoder in
            let container = try decoder.singleValueContainer()
            guard let date = InstantText.decode(try container.decode(String.self)) else {
                throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an instant")
            }
            return date
        }
        return try decoder.decode(type, from: Data(bytes))
    }
}

/// Any JSON without fractions.
private struct Tree: Decodable {
    let json: JSON

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            json = .null
        } else if let flag = try? container.decode(Bool.self) {
            json = .bool(flag)
        } else if let number = try? container.decode(Int.self) {
            json = .int(number)
        } else if let text = try? container.decode(String.self) {
            json = .string(text)
        } else if let items = try? container.decode([Tree].self) {
            json = .array(items.map(\.json))
        } else {
            json = .object(try container.decode([String: Tree].self).mapValues(\.json))
        }
    }
}
