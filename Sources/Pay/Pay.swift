import Kernel
import Site

/// What work is paid: bands by level, zone and currency, work of equal value, what each person is paid, and how it is decided.
package enum Pay: Feature {
    package static let routes: [Route] = PayRoutes.all
    package static let records: [PersonalRecord] = PayRecords.all

    package static let navigation: [NavigationEntry] = [
        NavigationEntry(BandWords.pay, PayPaths.bands(), icon: .pay, order: 45) { !$0.isOutsider }
    ]

    package static let personEntries: [PersonEntry] = [
        PersonEntry(PersonPayWords.entry, isFor: { viewer, tie in tie == .oneself || viewer.holds(.hr) }, path: { PayPaths.person($0) })
    ]
}
