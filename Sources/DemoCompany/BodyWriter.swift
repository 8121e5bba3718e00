import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization

/// Gathers the body of an answer.
final class BodyWriter: ResponseBodyWriter, Sendable {
    private let gathered = Mutex(ByteBuffer())

    var bytes: Data { gathered.withLock { Data($0.readableBytesView) } }

    func write(_ buffer: ByteBuffer) async throws {
        gathered.withLock { $0.writeImmutableBuffer(buffer) }
    }

    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
