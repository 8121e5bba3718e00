import Foundation

extension String: StorageValue {
    package var stored: Value { .text(self) }
    package init(stored: Value) throws(StorageError) {
        guard case .text(let text) = stored else { throw .unreadable("text", stored) }
        self = text
    }
}

extension Int: StorageValue {
    package var stored: Value { .integer(Int64(self)) }
    package init(stored: Value) throws(StorageError) {
        switch stored {
        case .integer(let number): self = Int(number)
        case .real(let number) where number.rounded() == number && abs(number) < 9e15: self = Int(number)
        default: throw .unreadable("integer", stored)
        }
    }
}

extension Double: StorageValue {
    package var stored: Value { .real(self) }
    package init(stored: Value) throws(StorageError) {
        switch stored {
        case .real(let number): self = number
        case .integer(let number): self = Double(number)
        default: throw .unreadable("number", stored)
        }
    }
}

extension Bool: StorageValue {
    package var stored: Value { .boolean(self) }
    package init(stored: Value) throws(StorageError) {
        switch stored {
        case .boolean(let flag): self = flag
        case .integer(let number): self = number != 0
        default: throw .unreadable("boolean", stored)
        }
    }
}

extension [UInt8]: StorageValue {
    package var stored: Value { .bytes(self) }
    package init(stored: Value) throws(StorageError) {
        guard case .bytes(let bytes) = stored else { throw .unreadable("bytes", stored) }
        self = bytes
    }
}

extension Optional: StorageValue where Wrapped: StorageValue {
    package var stored: Value { self?.stored ?? .null }

    /// Inlined, it is given its own type; otherwise it asks the runtime for it again at each null of each row.
    @inline(__always)
    package init(stored: Value) throws(StorageError) {
        if case .null = stored { self = nil } else { self = try Wrapped(stored: stored) }
    }
}

extension Date: StorageValue {
    package var stored: Value { .text(InstantText.encode(self)) }
    package init(stored: Value) throws(StorageError) {
        guard case .text(let text) = stored, let instant = InstantText.decode(text) else { throw .unreadable("instant", stored) }
        self = instant
    }
}
