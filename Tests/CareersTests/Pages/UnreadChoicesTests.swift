import Careers
import Foundation
import Kernel
import TestKit
import Testing

@Suite("What an address asks of the pages of a ladder and cannot be found")
struct UnreadChoicesTests {
    @Test("is said in the reader’s language, changes nothing else, and is refused as data", arguments: Engine.allCases)
    func reading(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.published()
            let (ladder, theme) = (try await site.ladder(of: id), try await site.theme("together", of: id))
            let absent = UUID.version7(at: site.clock.now).uuidString.lowercased()
            let (french, english) = (try await site.browser(as: site.cast.ines), try await site.browser(as: site.cast.tomasz))
            let program = try await site.program(as: site.cast.ines)
            for (page, asked, typed) in [
                ("/ladders/\(ladder)", "level=99", "99"), ("/ladders/\(ladder)", "level=high", "high"), ("/ladders/\(ladder)", "cell=x", "x"),
                ("/ladders/\(ladder)", "cell=\(absent)", absent), ("/ladders/\(ladder)/compare", "b=9", "9"),
                ("/ladders/\(ladder)/compare", "a=first", "first"), ("/themes/\(theme)", "ladder=x", "x"), ("/themes/\(theme)", "ladder=\(absent)", absent),
                ("/frameworks/\(id)/changes", "with=\(absent)", absent), ("/frameworks/\(id)/changes", "ladder=sales", "sales"),
            ] {
                let (fr, en) = (try await french.get(page + "?" + asked), try await english.get(page + "?" + asked))
                let counts = fr.shows("Un choix n’a pas pu être lu") && en.shows("One choice could not be read")
                let quotes = en.shows("“\(typed)” is nothing that is here")
                #expect(fr.status == 200 && counts && quotes, "\(asked)")
                let (data, plain) = (try await program.get(page + "?" + asked), try await french.get(page))
                #expect(data.status == 422 && fr.heading == plain.heading, "\(asked)")
            }
            let found = try await french.get("/ladders/\(ladder)?level=3")
            let isQuiet = !found.shows("pas pu être lu")
            #expect(isQuiet)
            #expect(try await program.get("/ladders/\(ladder)?level=3").status == 200)
        }
    }

    @Test("is said to those who write a draft, on every page of it", arguments: Engine.allCases)
    func writing(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.store()
            let ladder = try await site.ladder(of: id)
            let (cpo, program) = (try await site.browser(as: site.cast.cpo), try await site.program(as: site.cast.cpo))
            for (page, asked, count) in [
                ("/ladders/\(ladder)/editing", "level=99", 1), ("/ladders/\(ladder)/checking", "language=xx&kind=zz", 2),
                ("/frameworks/\(id)/review", "on=level:x", 1), ("/frameworks/\(id)/crosswalk", "row=old:x&all=yes", 2),
            ] {
                let shown = try await cpo.get(page + "?" + asked)
                let words = count == 1 ? ("n’a pas pu être lu", "One choice could not be read") : ("n’ont pas pu être lus", "2 choices could not be read")
                let says = shown.shows(words.0) || shown.shows(words.1)
                #expect(shown.status == 200 && says, "\(page)")
            }
            for asked in ["/ladders/\(ladder)/checking?kind=zz", "/frameworks/\(id)/crosswalk?row=x", "/frameworks/\(id)/review?on=x"] {
                let data = try await program.get(asked)
                #expect(data.status == 422, "\(asked)")
            }
            let read = try await cpo.get("/ladders/\(ladder)/checking?language=en&kind=vague")
            let isQuiet = !read.shows("could not be read") && !read.shows("pas pu être lu")
            #expect(isQuiet)
        }
    }

    @Test("of a ladder one may not see, nothing is said but that it is not there", arguments: Engine.allCases)
    func hidden(engine: Engine) async throws {
        try await withSite(engine) { site in
            let ladder = try await site.ladder(of: site.store())
            let (ines, program) = (try await site.browser(as: site.cast.ines), try await site.program(as: site.cast.ines))
            for page in ["/ladders/\(ladder)?level=99", "/ladders/\(ladder)/compare?a=x", "/ladders/\(ladder)/checking?kind=zz"] {
                #expect(try await ines.get(page).status == 404)
                #expect(try await program.get(page).status == 404)
            }
        }
    }
}
