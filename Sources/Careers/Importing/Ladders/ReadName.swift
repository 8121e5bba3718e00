import Tabular

/// A name as it is shown and as it is compared.
struct ReadName {
    let text: String
    let key: String

    init(_ written: String) {
        text = Emoji.stripped(from: written)
        key = HeaderText.normalised(text)
    }

    init(text: String, key: String) { (self.text, self.key) = (text, key) }
}
