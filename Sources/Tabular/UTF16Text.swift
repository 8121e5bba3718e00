/// The passage from UTF-16, which spreadsheets call "Unicode text", to UTF-8.
enum UTF16Text {
    static func utf8(of bytes: ArraySlice<UInt8>, lowByteFirst: Bool) throws(TabularError) -> [UInt8] {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(lowByteFirst ? second << 8 | first : first << 8 | second)
            index += 2
        }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        let isWhole = !transcode(units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: true) { result.append($0) }
        guard isWhole, bytes.count.isMultiple(of: 2) else {
            throw TabularError(.invalidUTF16, at: result.withUnsafeBufferPointer { TextPosition.of($0.count, in: $0) })
        }
        return result
    }
}
