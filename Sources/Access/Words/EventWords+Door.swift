extension EventWords {
    /// Of accounts, sessions and the keys to them: French, then English.
    static let door: Sentences = [
        "organization.founded": ("L’entreprise a été ouverte dans Palier.", "The company was opened in Palier."),
        "account.invited": ("Une invitation a été faite.", "An invitation was made."),
        "account.opened": ("Un compte a été ouvert.", "An account was opened."),
        "account.disabled": ("Un compte a été fermé.", "An account was closed."),
        "account.reopened": ("Un compte a été rouvert.", "An account was reopened."),
        "account.readdressed": ("L’adresse d’un compte a été changée.", "The address of an account was changed."),
        "links.revoked": ("Des liens d’entrée ont été annulés.", "Links into an account were revoked."),
        "reset.offered": ("Un lien pour choisir un autre mot de passe a été fait.", "A link to choose another password was made."),
        "password.changed": ("Un mot de passe a été changé.", "A password was changed."),
        "password.reset": ("Un mot de passe a été choisi à nouveau par un lien.", "A password was chosen again by a link."),
        "preferences.changed": ("Des préférences de langue ou de fuseau ont été changées.", "Preferences of language or time zone were changed."),
        "session.started": ("Une connexion a été ouverte.", "A session was started."),
        "session.ended": ("Une connexion a été fermée.", "A session was ended."),
        "sessions.ended": ("Toutes les connexions d’un compte ont été fermées.", "All sessions of an account were ended."),
        "second-factor.confirmed": ("Un second facteur a été ajouté.", "A second factor was added."),
        "second-factor.removed": ("Un second facteur a été retiré.", "A second factor was removed."),
        "second-factor.reset": (
            "Un second facteur a été retiré pour quelqu’un qui l’avait perdu.", "A second factor was taken away for somebody who had lost it."
        ),
        "recovery-codes.made": ("Des codes de secours ont été faits.", "Recovery codes were made."),
        "recovery-code.used": ("Un code de secours a servi.", "A recovery code was used."),
        "token.created": ("Un jeton pour programme a été créé.", "A token for programs was created."),
        "token.revoked": ("Un jeton pour programme a été révoqué.", "A token for programs was revoked."),
        "tokens.revoked": ("Tous les jetons d’un compte ont été révoqués.", "All tokens of an account were revoked."),
        "feed.made": ("Une adresse de calendrier a été faite.", "A calendar address was made."),
        "feed.withdrawn": ("Une adresse de calendrier a été retirée.", "A calendar address was withdrawn."),
    ]
}
