import Foundation

/// A JSON object as the same fields a form sends: one definition of what may be written.
enum JSONBody {
    /// Nil unless the body is an object of texts, numbers, flags and lists of them.
    static func parse(_ body: [UInt8]) -> FormInput? {
        guard body.prefix(4096).filter({ $0 == 0x5B || $0 == 0x7B }).count < 200,
            let object = try? JSONSerialization.jsonObject(with: Data(body)) as? [String: Any]
        else { return nil }
        var input = FormInput()
        for (name, value) in object {
            guard let texts = texts(value) else { return nil }
            input.values[name] = texts
        }
        return input
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
