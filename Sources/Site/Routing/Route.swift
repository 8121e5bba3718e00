import Foundation
import HTTPTypes
import Kernel
import Markup

/// A route is one value: the router, the authorization matrix and the API's description all read it.
package struct Route: Sendable {
    /// Who may knock. What they may do with the object behind is its feature's policy.
    package enum Entry: Sendable, Equatable {
        case anyone
        case signedIn
        /// For others the place does not exist.
        case roles(Set<Role>)
    }

    /// `people.team.rename`: a stable name for logs, metrics and the matrix.
    package let name: String
    package let method: HTTPRequest.Method
    package let pattern: String
    package let entry: Entry
    package let fields: [FieldDeclaration]
    package let hasPage: Bool
    package let hasJSON: Bool
    package let bodyLimit: Int
    let answer: @Sendable (Call) async throws -> Answer
    /// The page again with what was typed and what to correct.
    let retry: (@Sendable (Call, FormState) async throws -> HTML)?
}

extension Route {
    /// A page of a signed-in viewer, and the same as data.
    package static func page<each P: PathParameter, Content: Sendable>(
        _ name: String, at place: Place<repeat each P>, for entry: Entry = .signedIn,
        load: @escaping @Sendable (SignedInCall, repeat each P) async throws -> Content,
        show: @escaping @Sendable (Content, Frame) -> HTML,
        json: (@Sendable (Content) -> any Encodable & Sendable)? = nil
    ) -> Route {
        Route(name: name, method: .get, pattern: place.pattern, entry: entry, fields: [], hasPage: true, hasJSON: json != nil, bodyLimit: 0) { call in
            let content = try await load(SignedInCall(call), repeat each place.parameters(of: call))
            if call.face == .json, let json { return .json(try JSONText.encode(json(content))) }
            return .page(show(content, call.frame))
        }
    }

    /// Bytes for a signed-in viewer: exports.
    package static func file<each P: PathParameter>(
        _ name: String, at place: Place<repeat each P>, for entry: Entry = .signedIn,
        load: @escaping @Sendable (SignedInCall, repeat each P) async throws -> Download
    ) -> Route {
        Route(name: name, method: .get, pattern: place.pattern, entry: entry, fields: [], hasPage: true, hasJSON: true, bodyLimit: 0) { call in
            .file(try await load(SignedInCall(call), repeat each place.parameters(of: call)))
        }
    }

    /// Bytes that are made when they are asked for; `again` shows the page they are asked from, with what stands in their way.
    package static func file<each P: PathParameter>(
        _ name: String, at place: Place<repeat each P>, for entry: Entry = .signedIn,
        make: @escaping @Sendable (SignedInCall, repeat each P) async throws -> Download,
        again: @escaping @Sendable (SignedInCall, FormState, repeat each P) async throws -> HTML
    ) -> Route {
        Route(
            name: name, method: .get, pattern: place.pattern, entry: entry, fields: [], hasPage: true, hasJSON: true, bodyLimit: 0,
            answer: { call in .file(try await make(SignedInCall(call), repeat each place.parameters(of: call))) },
            retry: { call, state in try await again(SignedInCall(call), state, repeat each place.parameters(of: call)) })
    }

    /// Bytes made of what a form sends; they change nothing.
    package static func file<each P: PathParameter, F: Form>(
        _ name: String, post place: Place<repeat each P>, for entry: Entry = .signedIn, _ form: F.Type, bodyLimit: Int = 1 << 20,
        make: @escaping @Sendable (SignedInCall, F, repeat each P) async throws -> Download,
        again: @escaping @Sendable (SignedInCall, FormState, repeat each P) async throws -> HTML
    ) -> Route {
        Route(
            name: name, method: .post, pattern: place.pattern, entry: entry, fields: F.fields, hasPage: true, hasJSON: true, bodyLimit: bodyLimit,
            answer: { call in
                .file(try await make(SignedInCall(call), F.read(call.input), repeat each place.parameters(of: call)))
            },
            retry: { call, state in try await again(SignedInCall(call), state, repeat each place.parameters(of: call)) })
    }

    /// A change asked by a signed-in viewer. `again` shows the form with its problems.
    package static func form<each P: PathParameter, F: Form>(
        _ name: String, post place: Place<repeat each P>, for entry: Entry = .signedIn, _ form: F.Type, bodyLimit: Int = 1 << 20,
        act: @escaping @Sendable (SignedInCall, F, repeat each P) async throws -> Outcome,
        again: @escaping @Sendable (SignedInCall, FormState, repeat each P) async throws -> HTML
    ) -> Route {
        Route(
            name: name, method: .post, pattern: place.pattern, entry: entry, fields: F.fields, hasPage: true, hasJSON: true, bodyLimit: bodyLimit,
            answer: { call in
                let signedIn = try SignedInCall(call)
                let parameters = try place.parameters(of: call)
                return .outcome(try await act(signedIn, F.read(call.input), repeat each parameters))
            },
            retry: { call, state in try await again(SignedInCall(call), state, repeat each place.parameters(of: call)) })
    }

    /// What a form would lead to, shown before anything is done: it must change nothing.
    package static func preview<each P: PathParameter, F: Form, Content: Sendable>(
        _ name: String, post place: Place<repeat each P>, for entry: Entry = .signedIn, _ form: F.Type, bodyLimit: Int = 1 << 20,
        load: @escaping @Sendable (SignedInCall, F, repeat each P) async throws -> Content,
        show: @escaping @Sendable (Content, Frame) -> HTML,
        json: @escaping @Sendable (Content) -> any Encodable & Sendable,
        again: @escaping @Sendable (SignedInCall, FormState, repeat each P) async throws -> HTML
    ) -> Route {
        Route(
            name: name, method: .post, pattern: place.pattern, entry: entry, fields: F.fields, hasPage: true, hasJSON: true, bodyLimit: bodyLimit,
            answer: { call in
                let content = try await load(SignedInCall(call), F.read(call.input), repeat each place.parameters(of: call))
                return call.face == .json ? .json(try JSONText.encode(json(content))) : .page(show(content, call.frame))
            },
            retry: { call, state in try await again(SignedInCall(call), state, repeat each place.parameters(of: call)) })
    }

    /// A change that needs no field: a button.
    package static func button<each P: PathParameter>(
        _ name: String, post place: Place<repeat each P>, for entry: Entry = .signedIn,
        act: @escaping @Sendable (SignedInCall, repeat each P) async throws -> Outcome
    ) -> Route {
        Route(
            name: name, method: .post, pattern: place.pattern, entry: entry, fields: [], hasPage: true, hasJSON: true, bodyLimit: 1 << 16,
            answer: { call in .outcome(try await act(SignedInCall(call), repeat each place.parameters(of: call))) }, retry: nil)
    }

    /// A page for anybody: the door.
    package static func openPage<each P: PathParameter>(
        _ name: String, at place: Place<repeat each P>, show: @escaping @Sendable (Call, repeat each P) async throws -> Answer
    ) -> Route {
        Route(name: name, method: .get, pattern: place.pattern, entry: .anyone, fields: [], hasPage: true, hasJSON: false, bodyLimit: 0) { call in
            try await show(call, repeat each place.parameters(of: call))
        }
    }

    /// A form for anybody: signing in, accepting an invitation.
    package static func openForm<each P: PathParameter, F: Form>(
        _ name: String, post place: Place<repeat each P>, _ form: F.Type,
        act: @escaping @Sendable (Call, F, repeat each P) async throws -> Outcome,
        again: @escaping @Sendable (Call, FormState, repeat each P) async throws -> HTML
    ) -> Route {
        Route(
            name: name, method: .post, pattern: place.pattern, entry: .anyone, fields: F.fields, hasPage: true, hasJSON: false, bodyLimit: 1 << 16,
            answer: { call in
                let parameters = try place.parameters(of: call)
                return .outcome(try await act(call, F.read(call.input), repeat each parameters))
            },
            retry: { call, state in try await again(call, state, repeat each place.parameters(of: call)) })
    }

    private init(
        name: String, method: HTTPRequest.Method, pattern: String, entry: Entry, fields: [FieldDeclaration], hasPage: Bool, hasJSON: Bool, bodyLimit: Int,
        answer: @escaping @Sendable (Call) async throws -> Answer
    ) {
        self.init(
            name: name, method: method, pattern: pattern, entry: entry, fields: fields, hasPage: hasPage, hasJSON: hasJSON, bodyLimit: bodyLimit,
            answer: answer, retry: nil)
    }
}

enum JSONText {
    static func encode(_ value: any Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        return try encoder.encode(value)
    }
}
