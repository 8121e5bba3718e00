import Kernel
import Site

package enum DoorPaths {
    package static let setup = Place<DoorKey>("setup/:key")
    package static let signIn = Place< >("sign-in")
    package static let signOut = Place< >("sign-out")
    package static let language = Place< >("language")

    /// People who have no account yet, to invite several at once.
    package static let invitations = Place< >("invitations")
    package static let invitation = Place<DoorKey>("invitations/:key")

    package static let me = Place< >("me")
    package static let preferences = Place< >("me/preferences")
    package static let password = Place< >("me/password")
    package static let sessionEnding = Place<SessionID>("me/sessions/:session/ending")
    package static let otherSessionsEnding = Place< >("me/sessions/ending")
    package static let tokens = Place< >("me/tokens")
    package static let tokenRevocation = Place<TokenID>("me/tokens/:token/revocation")

    /// Somebody's account, for those who keep accounts.
    package static let account = Place<PersonID>("people/:person/account")
    package static let accountInvitation = Place<PersonID>("people/:person/account/invitation")
    package static let accountReset = Place<PersonID>("people/:person/account/reset")
    package static let accountRevocation = Place<PersonID>("people/:person/account/revocation")
    package static let accountClosure = Place<PersonID>("people/:person/account/closure")
    package static let accountReopening = Place<PersonID>("people/:person/account/reopening")
}
