import Foundation
import Kernel
import Storage

/// One of the currencies people are paid in, by its ISO 4217 code.
package struct Currency: Hashable, Sendable, RawRepresentable {
    package let code: String

    /// Nil for a code nobody is paid in.
    package init?(rawValue code: String) {
        guard Self.codes.contains(code) else { return nil }
        self.code = code
    }

    package var rawValue: String { code }

    /// As people write it: a code in any case, or a sign that means one currency here.
    package init?(written text: String) {
        let bare = text.trimmingCharacters(in: .whitespaces).uppercased()
        self.init(rawValue: Self.signs[bare] ?? bare)
    }

    /// How many digits its smallest unit takes.
    package var digits: Int {
        if Self.withoutCents.contains(code) { return 0 }
        return Self.withThousandths.contains(code) ? 3 : 2
    }

    package static let codes = [
        "AED", "ARS", "AUD", "BGN", "BHD", "BRL", "CAD", "CHF", "CLP", "CNY", "COP", "CZK", "DKK", "DZD", "EGP", "EUR", "GBP", "HKD", "HUF", "IDR", "ILS",
        "INR", "ISK", "JPY", "KES", "KRW", "KWD", "MAD", "MUR", "MXN", "MYR", "NGN", "NOK", "NZD", "PEN", "PHP", "PLN", "RON", "RSD", "SAR", "SEK", "SGD",
        "THB", "TND", "TRY", "TWD", "UAH", "USD", "VND", "XAF", "XOF", "XPF", "ZAR",
    ]

    private static let signs = ["€": "EUR", "EURO": "EUR", "EUROS": "EUR", "£": "GBP", "US$": "USD"]
    private static let withoutCents: Set = ["CLP", "ISK", "JPY", "KRW", "VND", "XAF", "XOF", "XPF"]
    private static let withThousandths: Set = ["BHD", "KWD", "TND"]
}

extension Currency: StorageValue {
    package var stored: Value { .text(code) }

    package init(stored: Value) throws(StorageError) {
        guard case .text(let text) = stored, let currency = Currency(rawValue: text) else { throw .unreadable("currency", stored) }
        self = currency
    }
}
