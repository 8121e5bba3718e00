import Kernel
import Site

package enum DoorPaths {
    package static let setup = Place<DoorKey>("setup/:key")
    package static let signIn = FixedPlace("sign-in")
    /// The second question, after the password.
    package static let code = FixedPlace("sign-in/code")
    package static let signOut = FixedPlace("sign-out")
    package static let language = FixedPlace("language")

    /// People who have no account yet, to invite several at once.
    package static let invitations = FixedPlace("invitations")
    package static let invitation = Place<DoorKey>("invitations/:key")

    package static let me = FixedPlace("me")
    /// Everything held about oneself.
    package static let everything = FixedPlace("me/everything")
    package static let preferences = FixedPlace("me/preferences")
    package static let password = FixedPlace("me/password")
    package static let sessionEnding = Place<SessionID>("me/sessions/:session/ending")
    package static let otherSessionsEnding = FixedPlace("me/sessions/ending")
    package static let secondFactor = FixedPlace("me/second-factor")
    package static let factorConfirmation = FixedPlace("me/second-factor/confirmation")
    package static let factorRemoval = FixedPlace("me/second-factor/removal")
    package static let factorNotice = FixedPlace("me/second-factor/notice")
    package static let recoveryCodes = FixedPlace("me/second-factor/recovery-codes")
    package static let tokens = FixedPlace("me/tokens")
    package static let tokenRevocation = Place<TokenID>("me/tokens/:token/revocation")

    package static let feed = FixedPlace("me/calendar")
    package static let feedRemoval = FixedPlace("me/calendar/removal")
    /// Read by a calendar, without a session.
    package static let feedDates = Place<DoorKey>("calendar/:key")

    /// Somebody's account, for those who keep accounts.
    package static let account = Place<PersonID>("people/:person/account")
    package static let accountInvitation = Place<PersonID>("people/:person/account/invitation")
    package static let accountReset = Place<PersonID>("people/:person/account/reset")
    package static let accountRevocation = Place<PersonID>("people/:person/account/revocation")
    package static let accountFactorRemoval = Place<PersonID>("people/:person/account/second-factor/removal")
    package static let accountClosure = Place<PersonID>("people/:person/account/closure")
    package static let accountReopening = Place<PersonID>("people/:person/account/reopening")
}
