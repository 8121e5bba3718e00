import CZlib
import HTTPTypes
import Hummingbird
import NIOCore

/// Text of more than a kilobyte is sent compressed to browsers that take it.
enum Compression {
    static func takes(_ request: Request) -> Bool {
        request.headers[.acceptEncoding]?.contains("gzip") == true
    }

    static func response(_ status: HTTPResponse.Status, _ headers: HTTPFields, _ bytes: [UInt8], isTaken: Bool) -> Response {
        guard isTaken, bytes.count > 1024, let small = Gzip.compress(bytes), small.count < bytes.count else {
            return Response(status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
        }
        var headers = headers
        headers[.contentEncoding] = "gzip"
        headers[.vary] = "Accept-Encoding"
        return Response(status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: small)))
    }
}

enum Gzip {
    /// Nil when zlib refuses; the text then goes as it is.
    static func compress(_ bytes: [UInt8], level: Int32 = 5) -> [UInt8]? {
        var stream = z_stream()
        guard deflateInit2_(&stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
        else { return nil }
        defer { deflateEnd(&stream) }
        var input = bytes
        var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))))
        let status = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                stream.next_in = source.baseAddress
                stream.avail_in = UInt32(source.count)
                stream.next_out = target.baseAddress
                stream.avail_out = UInt32(target.count)
                return deflate(&stream, Z_FINISH)
            }
        }
        return status == Z_STREAM_END ? Array(output.prefix(Int(stream.total_out))) : nil
    }
}
