import Application
import Foundation
import HTTPTypes
import Kernel
import Site
import Testing

@Suite("The route table")
struct RouteTableTests {
    @Test("names every route once, and no two routes share an address")
    func unique() {
        let routes = Features.routes
        #expect(Set(routes.map(\.name)).count == routes.count)
        let addresses = routes.map { "\($0.method.rawValue) \($0.pattern)" }
        let repeated = Dictionary(grouping: addresses, by: { $0 }).filter { $1.count > 1 }.keys.sorted()
        #expect(repeated.isEmpty, "\(repeated)")
    }

    @Test("changes state by POST only, and reads by GET only")
    func methods() {
        for route in Features.routes { #expect(route.method == .get || route.method == .post, "\(route.name)") }
    }

    @Test("stands whole in docs/api/routes.md: run .build/debug/palier routes >docs/api/routes.md")
    func documented() throws {
        let written = try String(contentsOf: SourceTree.root.appendingPathComponent("docs/api/routes.md"), encoding: .utf8)
        let isTheSame = written == RouteList.text(Features.routes)
        #expect(isTheSame)
    }

    @Test("declares what each form may send, once")
    func fields() {
        for route in Features.routes {
            let names = route.fields.map(\.name)
            #expect(Set(names).count == names.count, "\(route.name)")
            #expect(!names.contains { $0.hasPrefix("_") }, "\(route.name)")
        }
    }
}
