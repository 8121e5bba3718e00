import Kernel
import Storage

/// How somebody gets in. Secrets are kept as digests only, and no digest is told.
enum DoorRecords {
    static let all: [PersonalRecord] = [account, sessions, invitations, tokens, recoveryCodes]

    private static let account = PersonalRecord(
        "door.account", Phrase(fr: "Votre compte", en: "Your account"), of: ["accounts", "second_factors", "calendar_feeds"]
    ) { reading in
        try reading.entries(
            """
            SELECT a.email, a.created_at, a.disabled_at, a.factor_reset_at, f.confirmed_at, d.made_at
            FROM accounts a LEFT JOIN second_factors f ON f.account_id = a.id LEFT JOIN calendar_feeds d ON d.account_id = a.id
            WHERE a.person_id = \(reading.person) AND a.organization_id = \(reading.organization)
            """,
            .text("email", "E-mail", "E-mail"), .instant("created_at", "Ouvert", "Opened"), .instant("disabled_at", "Fermé", "Closed"),
            .instant("confirmed_at", "Second facteur depuis", "Second factor since"),
            .instant("factor_reset_at", "Second facteur retiré", "Second factor taken away"), .instant("made_at", "Adresse de calendrier", "Calendar address"))
    }

    private static let sessions = PersonalRecord(
        "door.sessions", Phrase(fr: "Vos connexions", en: "Your sign-ins"), of: ["sessions"]
    ) { reading in
        try reading.entries(
            """
            SELECT s.device, s.started_at, s.seen_at, s.ended_at FROM sessions s JOIN accounts a ON a.id = s.account_id
            WHERE a.person_id = \(reading.person) AND s.organization_id = \(reading.organization) ORDER BY s.started_at, s.id
            """, forOwnEyes: true,
            .text("device", "Appareil", "Device"), .instant("started_at", "Début", "Began"), .instant("seen_at", "Vue", "Last seen"),
            .instant("ended_at", "Fin", "Ended"))
    }

    private static let invitations = PersonalRecord(
        "door.invitations", Phrase(fr: "Les liens qui vous ont été faits", en: "The links made for you"), of: ["invitations"]
    ) { reading in
        try reading.entries(
            """
            SELECT i.purpose, i.created_at, i.expires_at, i.used_at, i.revoked_at FROM invitations i JOIN accounts a ON a.id = i.account_id
            WHERE a.person_id = \(reading.person) AND i.organization_id = \(reading.organization) ORDER BY i.created_at, i.id
            """,
            .word("purpose", "Objet", "Purpose", ["invitation": ("invitation", "invitation"), "reset": ("nouveau mot de passe", "new password")]),
            .instant("created_at", "Fait", "Made"), .instant("expires_at", "Expire", "Expires"),
            .instant("used_at", "Utilisé", "Used"), .instant("revoked_at", "Retiré", "Withdrawn"))
    }

    private static let tokens = PersonalRecord(
        "door.tokens", Phrase(fr: "Vos jetons", en: "Your tokens"), of: ["api_tokens"]
    ) { reading in
        try reading.entries(
            """
            SELECT k.name, k.scope, k.created_at, k.expires_at, k.revoked_at FROM api_tokens k JOIN accounts a ON a.id = k.account_id
            WHERE a.person_id = \(reading.person) AND k.organization_id = \(reading.organization) ORDER BY k.created_at, k.id
            """, forOwnEyes: true,
            .text("name", "Nom", "Name"), .word("scope", "Portée", "Scope", ["read": ("lire", "read"), "write": ("lire et écrire", "read and write")]),
            .instant("created_at", "Fait", "Made"),
            .instant("expires_at", "Expire", "Expires"), .instant("revoked_at", "Retiré", "Withdrawn"))
    }

    private static let recoveryCodes = PersonalRecord(
        "door.recovery_codes", Phrase(fr: "Vos codes de secours", en: "Your recovery codes"), of: ["recovery_codes"]
    ) { reading in
        try reading.entries(
            """
            SELECT k.created_at, k.used_at FROM recovery_codes k JOIN accounts a ON a.id = k.account_id
            WHERE a.person_id = \(reading.person) AND k.organization_id = \(reading.organization) ORDER BY k.created_at, k.id
            """, forOwnEyes: true, .instant("created_at", "Fait", "Made"), .instant("used_at", "Utilisé", "Used"))
    }
}
