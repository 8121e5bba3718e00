import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// Reads a body of one of the three kinds. What is a little larger than the route allows is read too, to be given back and not taken.
struct BodyReader {
    let limit: Int
    private static let excess = 1 << 20
    /// Far more than any form has: a million names weigh little as text, and much once read.
    static let mostFields = 10_000

    func read(_ request: Request) async throws -> (input: FormInput, isTooLarge: Bool) {
        let bytes = try await collect(request)
        return (try parse(bytes, request), bytes.count > limit)
    }

    private func parse(_ bytes: [UInt8], _ request: Request) throws -> FormInput {
        guard !bytes.isEmpty else { return FormInput() }
        let type = request.headers[.contentType] ?? ""
        if let boundary = Multipart.boundary(of: type) { return try counted(readable(Multipart.parse(bytes, boundary: boundary))) }
        if type.hasPrefix("application/x-www-form-urlencoded") {
            guard bytes.count(where: { $0 == UInt8(ascii: "&") }) < Self.mostFields else { throw NoticeError(notice: .tooLarge) }
            return FormInput(values: URLEncoded.values(String(decoding: bytes, as: UTF8.self)))
        }
        if type.hasPrefix("application/json") { return try counted(readable(JSONBody.parse(bytes))) }
        throw NoticeError(notice: .unreadable)
    }

    private func collect(_ request: Request) async throws -> [UInt8] {
        do {
            return Array(try await request.body.collect(upTo: limit + Self.excess).readableBytesView)
        } catch is NIOTooManyBytesError {
            throw NoticeError(notice: .tooLarge)
        } catch let error as HTTPError where error.status == .contentTooLarge {
            throw NoticeError(notice: .tooLarge)
        }
    }

    private func counted(_ input: FormInput) throws -> FormInput {
        let fields = input.values.values.reduce(0) { $0 + $1.count } + input.files.values.reduce(0) { $0 + $1.count }
        guard fields <= Self.mostFields else { throw NoticeError(notice: .tooLarge) }
        return input
    }

    private func readable(_ input: FormInput?) throws -> FormInput {
        guard let input else { throw NoticeError(notice: .unreadable) }
        return input
    }
}
