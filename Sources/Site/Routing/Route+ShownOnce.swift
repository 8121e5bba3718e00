import HTTPTypes
import Kernel
import Markup

extension Route {
    /// A change whose result is shown in the answer itself and never again: a link, a token. Only its digest is kept, so no page can show it later.
    package static func shownOnce<each P: PathParameter, F: Form, Content: Sendable>(
        _ name: String, post place: Place<repeat each P>, for entry: Entry = .signedIn, _ form: F.Type,
        act: @escaping @Sendable (SignedInCall, F, repeat each P) async throws -> Content,
        show: @escaping @Sendable (Content, Frame) -> HTML,
        json: @escaping @Sendable (Content) -> any Encodable & Sendable,
        again: @escaping @Sendable (SignedInCall, FormState, repeat each P) async throws -> HTML
    ) -> Route {
        Route(
            name: name, method: .post, pattern: place.pattern, entry: entry, fields: F.fields, hasPage: true, hasJSON: true, bodyLimit: 1 << 20,
            answer: { call in
                let signedIn = try SignedInCall(call)
                let parameters = try place.parameters(of: call)
                let content = try await act(signedIn, F.read(call.input), repeat each parameters)
                return call.face == .json ? .json(try JSONText.encode(json(content))) : .page(show(content, call.frame))
            },
            retry: { call, state in try await again(SignedInCall(call), state, repeat each place.parameters(of: call)) })
    }
}
