import CZlib
import HTTPTypes
import Hummingbird
import NIOCore

/// Text of more than a kilobyte is sent compressed to browsers that take it.
struct Compression: RouterMiddleware {
    typealias Context = SiteContext

    func handle(_ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response) async throws -> Response {
        let response = try await next(request, context)
        guard request.headers[.acceptEncoding]?.contains("gzip") == true, response.headers[.contentEncoding] == nil,
            let type = response.headers[.contentType], type.hasPrefix("text/") || type.contains("json") || type.contains("svg") || type.contains("javascript"),
            let length = response.body.contentLength, length > 1024
        else { return response }
        var collector = BodyCollector()
        try await response.body.write(&collector)
        return response.compressed(collector.bytes)
    }
}

extension Response {
    fileprivate func compressed(_ bytes: [UInt8]) -> Response {
        guard let small = Gzip.compress(bytes) else { return Response(status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes))) }
        var headers = headers
        headers[.contentEncoding] = "gzip"
        headers[.vary] = "Accept-Encoding"
        headers[.contentLength] = nil
        return Response(status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: small)))
    }
}

private struct BodyCollector: ResponseBodyWriter {
    var bytes: [UInt8] = []
    mutating func write(_ buffer: ByteBuffer) async throws { bytes.append(contentsOf: buffer.readableBytesView) }
    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
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
