import Foundation
import Kernel

/// Two boxes, one per language, that hold the same list.
struct TextPair: Sendable, Equatable {
    let fr: String
    let en: String

    init(fr: String, en: String) {
        self.fr = fr
        self.en = en
    }

    init(_ items: [LineNotation.Item]) {
        fr = LineNotation.written(items, in: .french).trimmingCharacters(in: .whitespacesAndNewlines)
        en = LineNotation.written(items, in: .english).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    init(_ texts: [LocalizedText]) {
        self.init(texts.map { LineNotation.Item(text: $0) })
    }

    var items: [LineNotation.Item] { LineNotation.items(fr: fr, en: en) }
    var texts: [LocalizedText] { LineNotation.texts(fr: fr, en: en) }
}
