import Foundation
import Kernel

/// What goes to somebody's mailbox with a link: the organization's name and nothing else of anybody.
struct LinkLetter: Sendable {
    let purpose: LinkPurpose
    let organization: String
    let url: String
    let expiresAt: Date
    let zone: TimeZone

    func mail(to address: String, in language: Language) -> Mail {
        Mail(to: address, subject: MailWords.subject(purpose, organization)(language), text: text(language))
    }

    private func text(_ language: Language) -> String {
        [
            MailWords.opening(purpose, organization)(language), url, MailWords.terms(.instant(expiresAt, in: zone))(language),
            MailWords.unasked(purpose)(language),
        ].joined(separator: "\n\n") + "\n"
    }
}
