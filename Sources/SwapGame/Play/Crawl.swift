import DemoCompany
import Foundation

/// Reads every page that can be reached by following links, as everybody, with what the site says as data.
struct Crawl {
    /// Shapes of addresses whose pages spoke of the cycle when everything was read.
    private var telling: Set<String> = []
    private var round = 0
    private static let most = 150
    /// Most pages have nothing to do with a cycle; all are read again this often.
    private static let whole = 50

    private static let readers: [(member: Member, author: Int?)] =
        [(.subject, nil), (.manager, nil), (.hr, nil), (.cpo, nil), (.staff, nil), (.keeper, nil)]
        + Member.authors.prefix(3).enumerated().map { ($1, $0) }

    mutating func texts(_ company: Company, _ site: GameSite, _ contents: [Script.Answer]) async throws -> [Haul.Text] {
        var texts: [Haul.Text] = []
        let isWhole = round % Self.whole == 0
        let marks = [company.cycle, company.review] + company.forms + contents.flatMap { $0.comments.map { String($0.prefix(48)) } }
        round += 1
        for reader in Self.readers {
            let visitor = try await site.visitor(reader.member)
            let starts = [
                "/", "/reviews", "/reviews/\(company.review)", "/cycles/\(company.cycle)", "/people/\(try company.person(.subject))", "/me", "/metrics",
            ]
            var (waiting, seen) = (starts[...], Set(starts))
            while let path = waiting.popFirst(), seen.count <= Self.most {
                let shape = Self.shape(of: path)
                if !isWhole, !telling.contains(shape), !starts.contains(path) { continue }
                for address in [path, "/api/v1" + path] {
                    let answer = try await visitor.look(address)
                    guard answer.status == 200 else { continue }
                    let text = Haul.Text(place: "\(reader.member.givenName) \(Self.shape(of: address))", reader: reader.author, bytes: [UInt8](answer.bytes))
                    texts.append(text)
                    if isWhole, marks.contains(where: answer.text.contains) { telling.insert(shape) }
                    waiting += Self.links(in: answer.text).filter { seen.insert($0).inserted }
                }
            }
        }
        return texts
    }

    /// Addresses of this site, but for those that take one out.
    private static func links(in page: String) -> [String] {
        page.components(separatedBy: "href=\"").dropFirst().compactMap { part in
            let path = HiddenFields.plain(String(part.prefix { $0 != "\"" && $0 != "#" }))
            guard path.hasPrefix("/"), !path.hasPrefix("//"), !path.hasSuffix(".css"), !path.hasSuffix(".js"), !path.hasSuffix(".svg") else { return nil }
            return path
        }
    }

    /// The address without identities, so that it is the same in each round.
    private static func shape(of path: String) -> String {
        path.split(separator: "/", omittingEmptySubsequences: false).map { part in
            part.utf8.count == 36 && part.count(where: { $0 == "-" }) == 4 ? "*" : String(part)
        }.joined(separator: "/")
    }
}
