import Kernel
import Site
import Storage

/// Opens an account, or gives it a new password, with a one-time link. Either way older sessions end and one begins here, after a code where one is asked for.
enum AcceptLink {
    struct Offer: Sendable {
        let link: LiveLink
        let viewer: Viewer
    }

    /// Nil when the link opens nothing, whatever the reason.
    static func offer(_ key: DoorKey, _ services: Services) async throws -> Offer? {
        let now = services.clock.now
        guard let link = try await services.store.read({ try LiveLink.find(key.secret, at: now, in: $0) }),
            let viewer = try await services.read(in: link.bearer.organization, { try link.bearer.viewer(at: now, in: $0) })
        else { return nil }
        return Offer(link: link, viewer: viewer)
    }

    /// - Returns: nil when the link opens nothing, or was used a moment ago.
    static func act(_ form: LinkForm, _ key: DoorKey, _ call: Call) async throws -> Admission? {
        let services = call.services
        guard let offer = try await offer(key, services) else { return nil }
        let rule = PasswordRule(email: offer.link.email, organization: offer.link.bearer.organizationName)
        if let complaint = rule.complaint(about: form.password) { throw Refusal.invalid(LinkForm.password.name, complaint) }
        let hash = try await PasswordHash.make(form.password)
        let notifies = services.mailer.isConfigured && offer.link.purpose == .reset
        return try await services.write(in: offer.viewer.organization, by: offer.viewer) { db in
            guard try offer.link.use(in: db), try open(offer, hash, in: db) else { return nil }
            try LinkOffer.revoke(of: offer.viewer.account, in: db)
            try SessionEnd.all(of: offer.viewer.account, in: db)
            if offer.link.purpose == .reset { try TokenRevocation.all(of: offer.viewer.account, in: db) }
            try PreferencesChoice.record(form.language, of: offer.viewer, in: db)
            try SignIn.leavePrevious(call.identified, in: db)
            if notifies { try db.enqueue(PasswordNotice.job(offer.viewer.account, at: db.now)) }
            return try Admission.of(offer.viewer, in: form.language, call, greeting: LinkWords.welcome(offer.link.purpose), in: db)
        }
    }

    private static func open(_ offer: Offer, _ hash: PasswordHash, in db: Write) throws -> Bool {
        let account = offer.viewer.account
        let kind = offer.link.purpose == .invitation ? "account.opened" : "password.reset"
        return try db.run(
            "UPDATE accounts SET password_hash = \(hash.text) WHERE id = \(account) AND organization_id = \(db.organization) AND disabled_at IS NULL",
            recording: Event(kind, "account", account, ["person": .of(offer.viewer.person), "link": .of(offer.link.id)])) == 1
    }
}
