import Kernel

extension NativeReader {
    /// The `key` of an entry: present, well formed, not taken.
    mutating func key(in members: YAMLMembers, unique keys: inout UniqueKeys) -> String? {
        guard let value = required("key", in: members), let key = reading.string(value, named: "key") else { return nil }
        guard Slug.isValid(key) else {
            let proposed = Slug.of(key)
            let advice =
                proposed.isEmpty
                ? Phrase(fr: ".", en: ".") : Phrase(fr: ", par exemple `\(proposed)`.", en: ", for instance `\(proposed)`.")
            reading.error(
                Phrase(
                    fr: "`key` : 80 caractères au plus, des lettres minuscules sans accent, des chiffres et des tirets simples",
                    en: "`key`: at most 80 characters, lower-case letters without accents, digits and single hyphens"
                ) + advice,
                at: value
            )
            return nil
        }
        if let taken = keys.take(key, line: value.line) {
            reading.error(taken, at: value)
            return nil
        }
        return key
    }

    /// The key of a competency written elsewhere in the ladder.
    mutating func reference(_ value: YAMLValue, named name: String, to competencies: [String]) -> String? {
        guard let key = reading.string(value, named: name) else { return nil }
        if competencies.contains(key) { return key }
        reportUnknown(key, competencies, at: reading.place(value))
        return nil
    }

    mutating func reportUnknown(_ key: String, _ competencies: [String], at place: SourcePlace) {
        let meant = NearestWord.to(key, among: competencies).map(YAMLReading.meant) ?? Phrase(fr: "", en: "")
        reading.report.add(
            .error,
            Phrase(fr: "Aucune compétence de ce parcours n’a la clé `\(key)`.", en: "No competency of this ladder has the key `\(key)`.")
                + meant,
            at: place
        )
    }
}
