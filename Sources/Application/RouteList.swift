import HTTPTypes
import Kernel
import Site

/// The route table, written for whoever calls the API: docs/api/routes.md holds exactly this.
package enum RouteList {
    package static func text(_ routes: [Route]) -> String {
        let rows = routes.map { route in
            "| \(route.method.rawValue) | `\(route.pattern)` | \(route.name) | \(entry(route.entry)) | \(route.hasJSON ? "yes" : "") |"
        }
        return heading(routes) + rows.sorted().joined(separator: "\n") + "\n"
    }

    private static func heading(_ routes: [Route]) -> String {
        let (pages, forms) = (routes.filter { $0.method == .get }, routes.filter { $0.method == .post })
        return """
            # Addresses

            Written by `palier routes`. An address with JSON stands a second time under `/api/v1`, and is asked with `Authorization: Bearer` and a token made on
            *My account*. What is read is answered with the same rights and the same limits as the page; what is sent takes the fields of the form, as a form or as
            JSON; a refusal is `application/problem+json`. An address that is read and has no JSON is the page of a form, whose answer is taken as JSON; or it belongs
            to the door, where nobody has a token yet.

            JSON is answered for \(pages.count(where: \.hasJSON)) of \(pages.count) addresses that are read and \(forms.count(where: \.hasJSON)) of \(forms.count) that are sent to.

            | | Address | Name | Who may knock | JSON |
            | --- | --- | --- | --- | --- |

            """
    }

    private static func entry(_ entry: Route.Entry) -> String {
        switch entry {
        case .anyone: "anybody"
        case .signedIn: "signed in"
        case .roles(let roles): roles.map(\.rawValue).sorted().joined(separator: ", ")
        }
    }
}
