import Foundation
import Kernel
import Markup

/// What goes to somebody's mailbox with a link: the organization's name and nothing else of anybody.
struct LinkLetter: Sendable {
    let purpose: LinkPurpose
    let organization: String
    let url: String
    let expiresAt: Date
    let zone: TimeZone

    func mail(to address: String, in language: Language) -> Mail {
        Mail(to: address, subject: MailWords.subject(purpose, organization)(language), text: text(language), html: page(language))
    }

    private func text(_ language: Language) -> String {
        ([MailWords.opening(purpose, organization)(language), url] + terms(language)).joined(separator: "\n\n") + "\n"
    }

    private func terms(_ language: Language) -> [String] {
        [MailWords.terms(.instant(expiresAt, in: zone))(language), MailWords.unasked(purpose)(language)]
    }

    /// The same words; the address is a link that shows itself.
    private func page(_ language: Language) -> String {
        let document = Document(language: language.rawValue, title: MailWords.subject(purpose, organization)(language)) {
            for paragraph in MailWords.opening(purpose, organization)(language).split(separator: "\n\n") { p { String(paragraph) } }
            if let target = ExternalURL(url) { p { a(href: target) { url } } } else { p { url } }
            for paragraph in terms(language) { p { paragraph } }
        }
        return document.html.string
    }
}
