import Foundation

/// A JSON object as the same fields a form sends: one definition of what may be written.
enum JSONBody {
    /// Nil unless the body is an object of texts, numbers, flags and lists of them.
    static func parse(_ body: [UInt8]) -> FormInput? {
        guard isShallow(body), let object = try? JSONSerialization.jsonObject(with: Data(body)) as? [String: Any] else { return nil }
        var input = FormInput()
        for (name, value) in object {
            guard let texts = texts(value) else { return nil }
            input.values[name] = texts
        }
        return input
    }

    /// How deep a body may go: far more than a list in an object, far less than what would exhaust the reader.
    private static let mostDepth = 16

    /// Brackets inside a text are a text's. A body with a NUL is not UTF-8, and is not read.
    private static func isShallow(_ body: [UInt8]) -> Bool {
        var (depth, isText, isEscaped) = (0, false, false)
        for byte in body {
            switch byte {
            case 0: return false
            case _ where isEscaped: isEscaped = false
            case 0x5C where isText: isEscaped = true
            case 0x22: isText.toggle()
            case 0x5B where !isText, 0x7B where !isText: depth += 1
            case 0x5D where !isText, 0x7D where !isText: depth -= 1
            default: break
            }
            if depth > mostDepth { return false }
        }
        return true
    }

    private static func texts(_ value: Any) -> [String]? {
        switch value {
        case let text as String: [text]
        case let number as NSNumber: [number.stringValue == "1" && CFBooleanCheck.isBoolean(number) ? "true" : number.stringValue]
        case is NSNull: []
        case let list as [Any]:
            list.reduce(into: [String]?.some([])) { result, item in
                guard let one = item is [Any] ? nil : texts(item) else { return result = nil }
                result?.append(contentsOf: one)
            }
        default: nil
        }
    }
}

private enum CFBooleanCheck {
    static func isBoolean(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }
}
