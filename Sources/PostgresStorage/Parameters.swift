import Storage

/// Bound values as libpq takes them: texts that end with a zero, one after the other, and where each begins.
struct Parameters {
    private var bytes: [UInt8] = []
    private var starts: [Int?] = []

    init(_ values: [Value]) throws(StorageError) {
        starts.reserveCapacity(values.count)
        for value in values {
            try value.requireKeepable()
            append(value)
        }
    }

    func withPointers<T>(_ body: (UnsafePointer<UnsafePointer<CChar>?>?) throws -> T) rethrows -> T {
        try bytes.withUnsafeBytes { buffer in
            let base = buffer.assumingMemoryBound(to: CChar.self).baseAddress
            let pointers = starts.map { start in start.flatMap { offset in base.map { $0 + offset } } }
            return try pointers.withUnsafeBufferPointer { try body($0.baseAddress) }
        }
    }

    private mutating func append(_ value: Value) {
        if case .null = value { return starts.append(nil) }
        starts.append(bytes.count)
        switch value {
        case .null: break
        case .integer(let number): bytes.append(contentsOf: String(number).utf8)
        case .real(let number): bytes.append(contentsOf: number.description.utf8)
        case .text(let text): bytes.append(contentsOf: text.utf8)
        case .boolean(let flag): bytes.append(flag ? 0x74 : 0x66)
        case .bytes(let data): Hexadecimal.append(data, to: &bytes)
        }
        bytes.append(0)
    }
}
