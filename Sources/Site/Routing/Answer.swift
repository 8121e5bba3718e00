import Foundation
import HTTPTypes
import Kernel
import Markup

/// What a route answers, before it becomes bytes.
package enum Answer: Sendable {
    case page(HTML, status: HTTPResponse.Status = .ok, cookies: [Cookie] = [])
    case outcome(Outcome)
    case json(Data, status: HTTPResponse.Status = .ok)
    case file(Download)
    case text(String, contentType: String, status: HTTPResponse.Status = .ok)
}

/// What a form led to: where to go next, what to say there, and the same as data.
package struct Outcome: Sendable {
    package var location: Path
    package var flash: Phrase?
    package var data: (any Encodable & Sendable)?
    package var cookies: [Cookie]

    package init(_ location: Path, flash: Phrase? = nil, data: (any Encodable & Sendable)? = nil, cookies: [Cookie] = []) {
        self.location = location
        self.flash = flash
        self.data = data
        self.cookies = cookies
    }
}

/// Bytes to keep.
package struct Download: Sendable {
    package let name: String
    package let contentType: String
    package let bytes: [UInt8]
    /// Set for a page to be read in the browser as it is: it takes these styles, which it carries, and nothing else.
    package let shownWith: [InnerStyle]?

    package init(name: String, contentType: String, bytes: [UInt8], shownWith styles: [InnerStyle]? = nil) {
        self.name = name
        self.contentType = contentType
        self.bytes = bytes
        shownWith = styles
    }
}

extension Answer {
    /// A page that explains why there is nothing here.
    package static func missing(_ html: HTML) -> Answer { .page(html, status: .notFound) }
}
