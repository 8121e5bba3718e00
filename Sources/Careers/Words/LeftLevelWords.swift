import Kernel

/// What is said of levels that no framework in force has any more.
package enum LeftLevelWords {
    package static let title = Phrase(fr: "Paliers qui ne sont plus en vigueur", en: "Levels no more in force")
    /// Of a level that no published version is known to have had.
    package static let unknown = Phrase(fr: "palier inconnu", en: "unknown level")

    package static func since(_ departure: LeftLevel.Departure) -> Phrase {
        switch departure {
        case .version(let version):
            Phrase(fr: "n’est plus en vigueur depuis la version \(version)", en: "no more in force since version \(version)")
        case .archived: Phrase(fr: "son référentiel est archivé", en: "its framework is archived")
        }
    }

    package static func label(_ left: LeftLevel) -> Phrase {
        left.level.phrase + Phrase(fr: " (\(since(left.departure).fr))", en: " (\(since(left.departure).en))")
    }
}
