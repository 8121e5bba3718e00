/// One hint that the first author wrote the first content, or the other.
package struct Signal: Sendable, Equatable {
    package let channel: Channel
    /// Where it was found, the same in each round: a table, a column, a page.
    package let place: String
    package let saysFirst: Bool
    /// It can be believed before it has ever been right.
    package let isCertain: Bool

    package init(channel: Channel, place: String, saysFirst: Bool, isCertain: Bool) {
        (self.channel, self.place, self.saysFirst, self.isCertain) = (channel, place, saysFirst, isCertain)
    }

    /// Who wrote what, as far as it is known: nil when it says nothing, or contradicts itself.
    /// - Parameter writers: for each content the suspects it points to.
    static func of(_ writers: [Int?], _ channel: Channel, _ place: String, isCertain: Bool = true) -> Signal? {
        let opinions = Set(writers.enumerated().compactMap { content, author in author.map { $0 == content } })
        guard opinions.count == 1, let opinion = opinions.first else { return nil }
        return Signal(channel: channel, place: "\(channel.rawValue) \(place)", saysFirst: opinion, isCertain: isCertain)
    }
}
