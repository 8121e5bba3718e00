/// What an attacker carries away: copies of the database's files at each step, and everything that was shown, sent and logged.
package struct Haul: Sendable {
    package struct Copy: Sendable {
        package let file: [UInt8]
        package let log: [UInt8]

        package init(file: [UInt8], log: [UInt8]) {
            (self.file, self.log) = (file, log)
        }
    }

    package struct Text: Sendable {
        /// Where it was read: a page as somebody, a mail, the log.
        package let place: String
        /// Which author it was shown to, when it was one.
        package let reader: Int?
        package let bytes: [UInt8]

        package init(place: String, reader: Int? = nil, bytes: [UInt8]) {
            (self.place, self.reader, self.bytes) = (place, reader, bytes)
        }
    }

    package var copies: [Copy]
    package var texts: [Text]

    package init(copies: [Copy] = [], texts: [Text] = []) {
        (self.copies, self.texts) = (copies, texts)
    }
}
