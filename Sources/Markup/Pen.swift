/// Fills a buffer whose size was measured first; a wrong measure stops the program rather than write past the end.
struct Pen {
    private let buffer: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0

    init(_ buffer: UnsafeMutableBufferPointer<UInt8>) {
        self.buffer = buffer
    }

    @inline(__always)
    mutating func write(_ byte: UInt8) {
        precondition(count < buffer.count, "markup longer than measured")
        buffer.baseAddress.unsafelyUnwrapped[count] = byte
        count += 1
    }

    @inline(__always)
    mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress, !bytes.isEmpty else { return }
        precondition(bytes.count <= buffer.count - count, "markup longer than measured")
        (buffer.baseAddress.unsafelyUnwrapped + count).initialize(from: source, count: bytes.count)
        count += bytes.count
    }

    @inline(__always)
    mutating func write(_ text: StaticString) {
        text.withUTF8Buffer { write($0) }
    }

    mutating func write(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { write($0) }
    }
}

extension [UInt8] {
    /// Exactly as many bytes as measured, written by the closure.
    @inline(__always)
    init(count: Int, _ fill: (inout Pen) -> Void) {
        self.init(unsafeUninitializedCapacity: count) { buffer, initializedCount in
            var pen = Pen(buffer)
            fill(&pen)
            initializedCount = pen.count
        }
    }
}
