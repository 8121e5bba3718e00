final class PreparedStatement {
    let name: String
    var lastUse: Int
    /// Known from the first answer on.
    var shape: AnswerShape?

    init(name: String, lastUse: Int) {
        self.name = name
        self.lastUse = lastUse
    }
}
