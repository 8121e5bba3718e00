package enum DemoPassword {
    /// Five groups of letters and digits that are not mistaken for each other: about 95 bits.
    package static func draw() -> String {
        let letters = Array("abcdefghjkmnpqrstuvwxyz23456789")
        var generator = SystemRandomNumberGenerator()
        return (0..<5).map { _ in String((0..<4).compactMap { _ in letters.randomElement(using: &generator) }) }.joined(separator: "-")
    }
}
