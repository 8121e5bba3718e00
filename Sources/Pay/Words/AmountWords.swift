import Kernel

/// What is wrong with an amount, and what to write.
enum AmountWords {
    static let unreadable = Phrase(
        fr: "Ce n’est pas un montant lisible. Écrivez-le comme 45\u{202F}000 ou 45\u{202F}000,50.",
        en: "This is not a readable amount. Write it like 45,000 or 45,000.50.")
    static let tooLarge = Phrase(
        fr: "Ce montant est trop grand pour une rémunération annuelle. Vérifiez-le.", en: "This amount is too large for a year’s pay. Check it.")
    static let notPositive = Phrase(fr: "Un montant est plus grand que zéro.", en: "An amount is more than zero.")

    static func fault(_ fault: AmountText.Fault, _ currency: Currency) -> Phrase {
        switch fault {
        case .unreadable: unreadable
        case .tooLarge: tooLarge
        case .notPositive: notPositive
        case .tooPrecise:
            currency.digits == 0
                ? Phrase(
                    fr: "La monnaie \(currency.code) n’a pas de centimes. Écrivez un nombre entier.",
                    en: "The currency \(currency.code) has no cents. Write a whole number.")
                : Phrase(
                    fr: "La monnaie \(currency.code) a \(currency.digits) décimales au plus. Arrondissez le montant.",
                    en: "The currency \(currency.code) has \(currency.digits) decimals at most. Round the amount.")
        }
    }
}
