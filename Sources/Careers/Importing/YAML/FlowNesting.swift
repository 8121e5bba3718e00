/// How deep the brackets of a YAML text go, following the library's own rules for what is a quote, a comment or a bare text.
/// In doubt about where a bracket list starts, it follows each place where one could.
struct FlowNesting {
    private let bytes: [UInt8]
    private var index = 0
    private var depth = 0
    private var steps = 0

    /// Where the text goes too deep, or asks for too much work to tell.
    static func excess(in bytes: [UInt8]) -> Int? {
        var nesting = FlowNesting(bytes: bytes)
        for start in bytes.indices where isOpening(bytes[start]) && nesting.canOpenList(at: start) {
            if let place = nesting.follow(from: start) { return place }
        }
        return nil
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    /// A bracket opens a list at the start of a line, after `- `, `: ` or `? `, or after an anchor or a tag.
    private func canOpenList(at start: Int) -> Bool {
        guard start > 0, Self.isBlank(bytes[start - 1]) else { return start == 0 }
        var place = start - 1
        while place >= 0, Self.isBlank(bytes[place]), bytes[place] != UInt8(ascii: "\n") { place -= 1 }
        guard place >= 0, bytes[place] != UInt8(ascii: "\n") else { return true }
        if [UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "?")].contains(bytes[place]) { return true }
        let farthest = max(0, place - 200)
        while place > farthest, !Self.isBlank(bytes[place - 1]) { place -= 1 }
        return bytes[place] == UInt8(ascii: "&") || bytes[place] == UInt8(ascii: "!") || place == farthest
    }

    /// Reads token after token until the bracket at `start` is closed.
    private mutating func follow(from start: Int) -> Int? {
        (index, depth) = (start, 0)
        while index < bytes.count {
            let place = index
            guard takeToken() else { return nil }
            steps += index - place
            if depth > ImportLimits.depth || steps > 1_000_000 + 50 * bytes.count { return place }
            if depth == 0 { return nil }
        }
        return nil
    }

    /// False where the library stops with an error.
    private mutating func takeToken() -> Bool {
        let byte = bytes[index]
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
        case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
        case UInt8(ascii: "#"): skip { $0 != UInt8(ascii: "\n") }
        case UInt8(ascii: "&"), UInt8(ascii: "*"): skip(Self.isNameByte)
        case UInt8(ascii: "!"): skip { !Self.isBlank($0) }
        case UInt8(ascii: "\""), UInt8(ascii: "'"): skipQuoted(byte)
        case UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: ">"): return false
        case UInt8(ascii: ","), UInt8(ascii: "?"), UInt8(ascii: ":"): break
        default: if !Self.isBlank(byte) { skipBare() }
        }
        index += 1
        return true
    }

    /// Leaves the index on the last byte that matches after the current one.
    private mutating func skip(_ matches: (UInt8) -> Bool) {
        while index + 1 < bytes.count, matches(bytes[index + 1]) { index += 1 }
    }

    /// A bare text goes on until a comma, a bracket, a colon before a blank, or a comment.
    private mutating func skipBare() {
        while index + 1 < bytes.count {
            let next = bytes[index + 1]
            if Self.isOpening(next) || Self.isClosing(next) || next == UInt8(ascii: ",") { return }
            if next == UInt8(ascii: ":") && (index + 2 >= bytes.count || Self.isBlank(bytes[index + 2])) { return }
            if next == UInt8(ascii: "#") && Self.isBlank(bytes[index]) { return }
            index += 1
        }
    }

    private mutating func skipQuoted(_ quote: UInt8) {
        index += 1
        while index < bytes.count, bytes[index] != quote {
            index += bytes[index] == UInt8(ascii: "\\") && quote == UInt8(ascii: "\"") ? 2 : 1
        }
    }

    private static func isOpening(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") }
    private static func isClosing(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") }
    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t")
    }

    static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "_"),
            UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
