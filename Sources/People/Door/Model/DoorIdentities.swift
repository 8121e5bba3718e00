import Kernel

package enum SessionTag {}
package enum TokenTag {}
package enum InvitationTag {}
package typealias SessionID = ID<SessionTag>
package typealias TokenID = ID<TokenTag>
package typealias InvitationID = ID<InvitationTag>
