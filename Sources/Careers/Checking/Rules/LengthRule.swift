/// More than sixty words that pile up acts are several expectations; one act with numbered parts is one.
enum LengthRule {
    static func isTooLong(_ text: String, _ read: ReadText) -> Bool {
        guard text.split(whereSeparator: \.isWhitespace).filter({ $0.contains { $0.isLetter || $0.isNumber } }).count > 60 else { return false }
        let pauses = read.words.dropFirst().filter { $0.pause != .none }.count
        return pauses >= 5 && !isNumbered(text)
    }

    private static func isNumbered(_ text: String) -> Bool {
        let marks: [(Character) -> String] = [{ "(\($0))" }, { "\($0)) " }, { "\($0). " }, { "\($0)° " }]
        return marks.contains { mark in ["123", "abc"].contains { $0.allSatisfy { text.contains(mark($0)) } } }
    }
}
