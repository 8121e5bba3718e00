import Kernel
import Site

/// The feature's addresses and what answers there.
enum PayRoutes {
    static let all: [Route] = bands + imports + categories + people + progression

    private static let keepers = Route.Entry.roles(PayPolicy.keepers)

    private static let bands: [Route] = [
        .page("pay.bands", at: PayPaths.bands, load: BandHandlers.bands, show: { BandsPage(content: $0, frame: $1).html }, json: { BandsView($0) }),
        .file("pay.bands.export", at: PayPaths.export, load: BandHandlers.export),
        .page("pay.band.new", at: PayPaths.newBand, for: keepers, load: BandHandlers.question, show: BandHandlers.show),
        .form("pay.band.write", post: PayPaths.newBand, for: keepers, BandForm.self, act: BandHandlers.write, again: BandHandlers.again),
        .button("pay.band.end", post: PayPaths.bandEnd, for: keepers, act: BandHandlers.end),
        .page(
            "pay.settings", at: PayPaths.settings, for: keepers, load: SettingsHandlers.load,
            show: { SettingsPage(content: $0, state: .empty, frame: $1).html }, json: { SettingsView($0) }),
        .form(
            "pay.settings.change", post: PayPaths.settings, for: keepers, PaySettingsForm.self, act: SettingsHandlers.change, again: SettingsHandlers.again),
        .form("pay.zone.add", post: PayPaths.zones, for: keepers, ZoneForm.self, act: SettingsHandlers.addZone, again: SettingsHandlers.again),
    ]

    private static let imports: [Route] = [
        .page("pay.import", at: PayPaths.imports, for: keepers, load: PayImportHandlers.ask, show: PayImportHandlers.show),
        .file("pay.import.template", at: PayPaths.importTemplate, for: keepers, load: PayImportHandlers.template),
        .preview(
            "pay.import.preview", post: PayPaths.importPreview, for: keepers, PayFileForm.self, bodyLimit: 8 << 20, load: PayImportHandlers.preview,
            show: PayImportHandlers.showPreview, json: { PayImportHandlers.view($0) }, again: PayImportHandlers.again),
        .file(
            "pay.import.rejected", post: PayPaths.rejectedLines, for: keepers, PayFileForm.self, bodyLimit: 8 << 20, make: PayImportHandlers.rejected,
            again: PayImportHandlers.again),
        .form(
            "pay.import.confirm", post: PayPaths.importConfirmation, for: keepers, PayConfirmationForm.self, bodyLimit: 12 << 20,
            act: PayImportHandlers.confirm, again: PayImportHandlers.again),
    ]

    private static let categories: [Route] = [
        .page(
            "pay.categories", at: PayPaths.categories, load: CategoryHandlers.list, show: { CategoriesPage(content: $0, frame: $1).html },
            json: { CategoriesView($0) }),
        .page(
            "pay.category.new", at: PayPaths.newCategory, for: keepers, load: CategoryHandlers.blank,
            show: { CategoryFormPage(question: $0, state: .empty, frame: $1).html }),
        .form(
            "pay.category.create", post: PayPaths.newCategory, for: keepers, CategoryForm.self, act: CategoryHandlers.create,
            again: CategoryHandlers.createAgain),
        .page(
            "pay.category", at: PayPaths.category, for: keepers, load: CategoryHandlers.existing,
            show: { CategoryFormPage(question: $0, state: .empty, frame: $1).html }),
        .form(
            "pay.category.change", post: PayPaths.category, for: keepers, CategoryForm.self, act: CategoryHandlers.change,
            again: CategoryHandlers.changeAgain),
        .button("pay.category.remove", post: PayPaths.categoryRemoval, for: keepers, act: CategoryHandlers.remove),
    ]

    private static let people: [Route] = [
        .page(
            "pay.person", at: PayPaths.person, load: PersonPayHandlers.person, show: { PersonPayPage(sheet: $0, frame: $1).html },
            json: { PersonPayView($0) }),
        .button("pay.paid.withdraw", post: PayPaths.payWithdrawal, for: keepers, act: PersonPayHandlers.withdraw),
        .page(
            "pay.outside", at: PayPaths.outside, load: PersonPayHandlers.outside, show: { OutsidePage(content: $0, frame: $1).html },
            json: { OutsideView($0) }),
    ]

    private static let progression: [Route] = [
        .page(
            "progression.page", at: PayPaths.progression, load: ProgressionHandlers.read, show: { ProgressionPage(content: $0, frame: $1).html },
            json: { ProgressionView($0) }),
        .page(
            "progression.texts", at: PayPaths.progressionTexts, for: keepers, load: ProgressionHandlers.texts,
            show: { ProgressionFormPage(texts: $0, state: .empty, frame: $1).html }, json: { ProgressionTextsView($0) }),
        .form(
            "progression.write", post: PayPaths.progressionTexts, for: keepers, ProgressionForm.self, act: ProgressionHandlers.write,
            again: ProgressionHandlers.again),
    ]
}
