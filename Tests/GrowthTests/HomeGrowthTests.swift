import Kernel
import TestKit
import Testing

@Suite("One’s level on the home page")
struct HomeGrowthTests {
    @Test("stands there with the next thing to show, for those on a ladder", arguments: Engine.allCases)
    func home(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await GrowthScene(site)
            try await scene.shared()
            let page = try await site.browser(as: site.cast.ines).get("/")
            let shows = ["Vous êtes au palier 2, Confirmé.", "À montrer d’abord", "class=\"stair\""].allSatisfy(page.text.contains)
            #expect(page.status == 200 && shows)
            let other = try await site.browser(as: site.cast.piotr).get("/").text.contains("class=\"stair\"")
            #expect(!other)
        }
    }
}
