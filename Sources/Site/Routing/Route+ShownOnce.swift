import HTTPTypes
import Kernel
import Markup

extension Route {
    /// A change whose result is shown in the answer itself and never again: a link, a token. Only its digest is kept, so no page can show it later.
    /// - Parameter renewing: the new secret of the session, when the change gave it one.
    package static func shownOnce<each P: PathParameter, F: Form, Content: Sendable>(
        _ name: String, post place: Place<repeat each P>, for entry: Entry = .signedIn, _ form: F.Type,
        act: @escaping @Sendable (SignedInCall, F, repeat each P) async throws -> Content,
        show: @escaping @Sendable (Content, Frame) -> HTML,
        json: @escaping @Sendable (Content) -> any Encodable & Sendable,
        again: @escaping @Sendable (SignedInCall, FormState, repeat each P) async throws -> HTML,
        renewing: @escaping @Sendable (Content) -> Secret? = { _ in nil }
    ) -> Route {
        Route(
            name: name, method: .post, pattern: place.pattern, entry: entry, fields: F.fields, hasPage: true, hasJSON: true, bodyLimit: 1 << 20,
            answer: { call in
                let signedIn = try SignedInCall(call)
                let parameters = try place.parameters(of: call)
                let content = try await act(signedIn, F.read(call.input), repeat each parameters)
                if call.face == .json { return .json(try JSONText.encode(json(content))) }
                guard let secret = renewing(content) else { return .page(show(content, call.frame)) }
                return .page(show(content, call.frame.renewed(by: secret)), cookies: [Cookie(.session, secret.text, maxAge: 30 * 86_400)])
            },
            retry: { call, state in try await again(SignedInCall(call), state, repeat each place.parameters(of: call)) })
    }
}
