import HTTPTypes
import Site

/// A row and a viewer, as a request that lacks nothing but the right.
struct RightsRequest: Sendable {
    let route: Route
    let path: String
    let fields: [(String, String)]
}

extension RightsRequest {
    /// The row's object in the path and in the form.
    init(_ route: Route, _ object: String, _ viewer: RightsViewer, in scene: RightsScene) throws {
        let segments = try route.pattern.split(separator: "/").map { segment in
            segment.hasPrefix(":") ? try scene.segment(String(segment.dropFirst()), of: route.name, object, viewer) : String(segment)
        }
        self.route = route
        path = "/" + segments.joined(separator: "/")
        fields = route.method == .post ? try scene.fields(route.name, object, viewer) : []
    }
}
