extension HTML {
    /// A part of the markup as it stands, escaped already. It begins and ends outside of tags.
    package func piece(_ range: Range<Int>) -> HTML {
        HTML(bytes: Array(bytes[range]))
    }

    /// The same markup with pieces put in, in rising order, each at a place outside of tags.
    package func inserting(_ pieces: [(piece: HTML, at: Int)]) -> HTML {
        var whole: [UInt8] = []
        var written = 0
        for (piece, place) in pieces {
            whole += bytes[written..<place]
            whole += piece.bytes
            written = place
        }
        whole += bytes[written...]
        return HTML(bytes: whole)
    }
}
