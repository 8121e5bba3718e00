import Kernel

package typealias ClaimID = ID<Claim>
package typealias DossierID = ID<Dossier>
package typealias SigningKeyID = ID<SigningKey>
