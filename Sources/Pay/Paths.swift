import Kernel
import Site

/// Every address of the feature.
package enum PayPaths {
    package static let bands = FixedPlace("pay")
    static let export = FixedPlace("pay/bands.csv")
    static let newBand = FixedPlace("pay/bands/new")
    static let bandEnd = Place<ID<Band>>("pay/bands/:band/end")
    static let settings = FixedPlace("pay/settings")
    static let zones = FixedPlace("pay/zones")

    static let imports = FixedPlace("pay/import")
    static let importTemplate = FixedPlace("pay/import/template.csv")
    static let importPreview = FixedPlace("pay/import/preview")
    static let rejectedLines = FixedPlace("pay/import/rejected-lines")
    static let importConfirmation = FixedPlace("pay/import/confirmation")

    static let categories = FixedPlace("pay/categories")
    static let newCategory = FixedPlace("pay/categories/new")
    static let category = Place<CategoryID>("pay/categories/:category")
    static let categoryRemoval = Place<CategoryID>("pay/categories/:category/removal")

    package static let person = Place<PersonID>("people/:person/pay")
    static let payWithdrawal = Place<ID<PersonPay>>("pay/paid/:paid/withdrawal")
    static let outside = FixedPlace("pay/outside")

    package static let progression = FixedPlace("progression")
    static let progressionTexts = FixedPlace("progression/edit")
}
