import Foundation
import Kernel
import Logging
import SMTP

extension Mailer {
    /// What leaves by the configured server; nobody's address goes into the log.
    static func smtp(_ settings: MailSettings, ids: Identities, clock: Clock, logger: Logger) -> Mailer {
        let postman = Postman(settings.server)
        return Mailer(isConfigured: true) { mail in
            guard let recipient = MailAddress(mail.to),
                let letter = Letter(from: settings.sender, to: recipient, subject: mail.subject, text: mail.text, html: mail.html)
            else {
                logger.warning("mail not sent", metadata: ["why": "the address or the subject is none that mail can carry"])
                throw MailRefusal()
            }
            let now = clock.now
            do {
                try await postman.send(letter, ids.uuid(now), at: now)
            } catch let failure as DeliveryFailure {
                logger.warning("mail not sent", metadata: ["why": "\(failure)"])
                if failure.isFinal { throw MailRefusal() }
                throw failure
            }
        }
    }
}
