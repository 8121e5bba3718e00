import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// Reads a body of one of the three kinds, never more than the route allows.
struct BodyReader {
    let limit: Int

    func read(_ request: Request) async throws -> FormInput {
        let bytes = try await collect(request)
        guard !bytes.isEmpty else { return FormInput() }
        let type = request.headers[.contentType] ?? ""
        if let boundary = Multipart.boundary(of: type) { return try readable(Multipart.parse(bytes, boundary: boundary)) }
        if type.hasPrefix("application/x-www-form-urlencoded") {
            return FormInput(values: URLEncoded.values(String(decoding: bytes, as: UTF8.self)))
        }
        if type.hasPrefix("application/json") { return try readable(JSONBody.parse(bytes)) }
        throw NoticeError(notice: .unreadable)
    }

    private func collect(_ request: Request) async throws -> [UInt8] {
        do {
            return Array(try await request.body.collect(upTo: limit).readableBytesView)
        } catch is NIOTooManyBytesError {
            throw NoticeError(notice: .tooLarge)
        } catch let error as HTTPError where error.status == .contentTooLarge {
            throw NoticeError(notice: .tooLarge)
        }
    }

    private func readable(_ input: FormInput?) throws -> FormInput {
        guard let input else { throw NoticeError(notice: .unreadable) }
        return input
    }
}
