import Careers
import Kernel

/// The next version of the company's framework, being read by others.
enum DemoVersion {
    static let firstReason = "Premier référentiel, écrit avec toute l’équipe produit : le CSE sera consulté à la prochaine version."
}
