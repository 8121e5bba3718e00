import Configuration
import SMTP

/// The server that takes this installation's mail, and who writes.
package struct MailSettings: Sendable, Equatable {
    package let server: MailServer
    package let sender: MailAddress

    /// Nil when no server is named: links are then copied by hand.
    /// - Throws: `SettingsProblem`.
    static func load(_ reader: ConfigReader) throws -> MailSettings? {
        let sender = reader.string(forKey: "mail.sender")
        guard let url = reader.string(forKey: "smtp.url") else {
            if sender != nil { throw SettingsProblem("A mail sender is set but no mail server. Give PALIER_SMTP_URL, as smtp://mail.example:587.") }
            return nil
        }
        guard let sender else { throw SettingsProblem("A mail server is set but no sender. Give PALIER_MAIL_SENDER, as Palier <palier@example.com>.") }
        guard let address = MailAddress(written: sender) else {
            throw SettingsProblem("The mail sender is \(sender); write it as palier@example.com or Palier <palier@example.com>.")
        }
        return MailSettings(server: try server(url, reader), sender: address)
    }

    private static func server(_ url: String, _ reader: ConfigReader) throws -> MailServer {
        do throws(MailServerFault) {
            return try MailServer(
                url: url, user: reader.string(forKey: "smtp.user"), password: reader.string(forKey: "smtp.password", isSecret: true),
                authority: reader.string(forKey: "smtp.authority"))
        } catch {
            throw SettingsProblem(sentence(error))
        }
    }

    /// The address may hold a password, so it is not repeated.
    private static func sentence(_ fault: MailServerFault) -> String {
        switch fault {
        case .address: "PALIER_SMTP_URL is no mail server's address. Write it as smtp://mail.example:587 or smtps://mail.example:465."
        case .noPassword: "The mail server has a user but no password. Give PALIER_SMTP_PASSWORD."
        case .noUser: "The mail server has a password but no user. Give PALIER_SMTP_USER."
        }
    }
}
