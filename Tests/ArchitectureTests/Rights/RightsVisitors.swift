import HTTPTypes
import Kernel
import Site
import TestKit

/// Everybody's browser and program on one site.
struct RightsVisitors: Sendable {
    let browsers: [RightsViewer: TestBrowser]
    let programs: [RightsViewer: TestProgram]

    init(on site: TestSite, _ viewers: [RightsViewer] = RightsViewer.allCases) async throws {
        var (browsers, programs): ([RightsViewer: TestBrowser], [RightsViewer: TestProgram]) = ([:], [:])
        for viewer in viewers {
            guard let member = viewer.member(in: site.cast) else {
                browsers[viewer] = site.stranger()
                continue
            }
            browsers[viewer] = try await site.browser(as: member)
            programs[viewer] = try await site.program(as: member)
            if viewer == .leaver { _ = try await browsers[viewer]?.get("/sign-in") }
        }
        (self.browsers, self.programs) = (browsers, programs)
    }

    func browser(_ viewer: RightsViewer) throws -> TestBrowser {
        guard let browser = browsers[viewer] else { throw RightsScene.Unknown(description: "no browser of \(viewer)") }
        return browser
    }

    func asPage(_ viewer: RightsViewer, _ request: RightsRequest) async throws -> TestPage {
        let browser = try browser(viewer)
        guard request.route.method == .post else { return try await browser.get(request.path) }
        return try await browser.post(request.path, fields: request.fields, guarding: viewer == .leaver ? .passing : .own)
    }

    /// A stranger has no token and asks without.
    func asData(_ viewer: RightsViewer, _ request: RightsRequest) async throws -> TestPage {
        guard let program = programs[viewer] else {
            let (browser, path) = (try browser(viewer), "/api/v1" + request.path)
            return request.route.method == .post ? try await browser.post(path, fields: request.fields) : try await browser.get(path)
        }
        guard request.route.method == .post else { return try await program.get(request.path) }
        // A field that is there several times is a list of them.
        let values = Dictionary(grouping: request.fields, by: \.0).mapValues { field -> any Sendable in
            field.count == 1 ? field[0].1 : field.map(\.1)
        }
        return try await program.post(request.path, values)
    }
}
