extension ReadingBudget.Resource {
    func words(_ limit: Int) -> (fr: String, en: String) {
        let amount = amount(limit)
        return (
            "Avec ce fichier, la lecture dépasse \(amount.fr), tous fichiers compris. "
                + "Envoyez les fichiers en plusieurs fois, ou n’y gardez que les feuilles utiles.",
            "With this file, the reading goes over \(amount.en), all files together. Send the files in several times, or keep only the sheets you need in them."
        )
    }

    private func amount(_ limit: Int) -> (fr: String, en: String) {
        let millions = limit.isMultiple(of: 1_000_000) && limit > 0 ? limit / 1_000_000 : nil
        let number = millions.map { (fr: "\($0) million\($0 > 1 ? "s" : "") de", en: "\($0) million") } ?? (fr: "\(limit)", en: "\(limit)")
        return switch self {
        case .cells: ("\(number.fr) cellules", "\(number.en) cells")
        case .characters: ("\(number.fr) caractères", "\(number.en) characters")
        case .unpackedBytes: ("\(max(1, limit >> 20)) Mo une fois dépliée", "\(max(1, limit >> 20)) MB once unpacked")
        }
    }
}
