/// The log beside a SQLite file: one transaction after the other, each with the pages it changed.
struct WriteAheadLog {
    struct Commit {
        /// The first of its frames.
        let frame: Int
        /// In the order of the frames.
        let pages: [(number: Int, bytes: [UInt8])]
    }

    /// They change when the log begins anew.
    let salts: [UInt8]
    let commits: [Commit]

    /// How many frames belong to whole transactions, those skipped included.
    let frames: Int

    /// Frames of an earlier turn of the log carry other salts; a transaction without an end never happened.
    /// - Parameter known: what was read before of the same turn, to be skipped.
    init?(_ log: [UInt8], after known: (salts: [UInt8], frames: Int)?) {
        guard log.count >= 32, log.number(at: 0, bytes: 4) & ~1 == 0x377F_0682 else { return nil }
        let size = log.number(at: 8, bytes: 4)
        guard size >= 512 else { return nil }
        salts = Array(log[16..<24])
        let skipped = known?.salts == salts ? known?.frames ?? 0 : 0
        var (commits, pages, frame, place) = ([Commit](), [(number: Int, bytes: [UInt8])](), skipped, 32 + skipped * (24 + size))
        var whole = skipped
        while place + 24 + size <= log.count, Array(log[(place + 8)..<(place + 16)]) == salts {
            pages.append((log.number(at: place, bytes: 4), Array(log[(place + 24)..<(place + 24 + size)])))
            frame += 1
            if log.number(at: place + 4, bytes: 4) > 0 {
                commits.append(Commit(frame: frame - pages.count, pages: pages))
                pages = []
                whole = frame
            }
            place += 24 + size
        }
        self.commits = commits
        frames = whole
    }
}
