import Kernel

struct LadderIdentity {
    let key: String
    let name: LocalizedText
    let craft: String
}

extension FrontMatterReader {
    /// Folders that hold frameworks rather than name a craft.
    private static let containers: Set<String> = ["frameworks", "framework", "ladders", "progression", "careers"]

    /// The ladder's key and craft come from `path` (`/engineering/backend`), its name from `title`.
    mutating func identity(_ members: YAMLMembers) -> LadderIdentity? {
        let folders = folders(members)
        let group = members.filled("sidebarGroup").flatMap { reading.string($0, named: "sidebarGroup") }.map(Slug.of)
        let craft = group.flatMap { $0.isEmpty ? nil : $0 } ?? folders[0]
        let name = name(members) ?? folders[folders.count - 1]
        return LocalizedText(name, in: reading.plainLanguage).map {
            LadderIdentity(key: folders.joined(separator: "-"), name: $0, craft: craft)
        }
    }

    /// Never empty.
    private mutating func folders(_ members: YAMLMembers) -> [String] {
        if let value = members.filled("path"), let path = reading.string(value, named: "path") {
            let all = path.split(separator: "/").map { Slug.of(String($0)) }.filter { !$0.isEmpty }
            let named = all.filter { !Self.containers.contains($0) }
            if let folders = [named, all].first(where: { !$0.isEmpty }) { return folders }
        }
        let stem = file.split(separator: "/").last.map { $0.split(separator: ".").first.map(String.init) ?? String($0) } ?? file
        let folder = Slug.of(stem).isEmpty ? "ladder" : Slug.of(stem)
        reading.warning(
            Phrase(
                fr: "`path` manque : le métier et la clé du parcours viennent du nom du fichier (`\(folder)`).",
                en: "`path` is missing: the craft and the key of the ladder come from the file name (`\(folder)`)."
            ),
            at: members["path"] ?? members.value
        )
        return [folder]
    }

    private mutating func name(_ members: YAMLMembers) -> String? {
        for key in ["title", "sidebarTitle"] {
            guard let value = members.filled(key), let written = reading.string(value, named: key) else { continue }
            let name = Emoji.stripped(from: written)
            guard !name.isEmpty else { continue }
            if key == "sidebarTitle" { reading.warning(Self.titleMissing(key), at: members["title"] ?? members.value) }
            if name != written.trimmed { noteEmoji(at: value) }
            return name
        }
        reading.warning(Self.titleMissing("path"), at: members["title"] ?? members.value)
        return nil
    }

    private static func titleMissing(_ key: String) -> Phrase {
        Phrase(
            fr: "`title` est vide : le nom du parcours vient de `\(key)`. Écrivez-le.",
            en: "`title` is empty: the ladder's name comes from `\(key)`. Write it."
        )
    }

    private mutating func noteEmoji(at value: YAMLValue) {
        reading.note(
            Phrase(fr: "Les émojis des titres ont été retirés.", en: "The emojis of the titles were removed."),
            at: value
        )
    }
}
