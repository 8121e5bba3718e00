import Kernel

package typealias ClaimID = ID<Claim>
package typealias DossierID = ID<Dossier>
package typealias SigningKeyID = ID<SigningKey>

package enum ThemeMark {}
/// A theme of the career paths.
package typealias GridThemeID = ID<ThemeMark>
