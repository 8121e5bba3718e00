import Crypto
import Foundation
import Markup

/// A style sheet that a page carries inside. Browsers apply it because its digest is announced with the page, and no other.
package struct InnerStyle: Sendable {
    let sheet: StaticString

    package init(_ sheet: StaticString) {
        self.sheet = sheet
    }

    package var html: HTML { Head.style(sheet) }

    /// SHA-256 in base64, as the content policy writes it.
    var digest: String {
        sheet.withUTF8Buffer { Data(SHA256.hash(data: $0)).base64EncodedString() }
    }
}
