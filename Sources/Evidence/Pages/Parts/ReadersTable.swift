import Kernel
import Markup
import Site

/// Who can see this: the policy's own readers, one line each.
struct ReadersTable: Component {
    let confidentiality: Confidentiality
    let reading: EvidenceReading
    var isInSharedFile = false
    let frame: Frame

    var html: HTML {
        table(.class("vis")) {
            tbody {
                for reader in EvidenceReader.allCases where !isRepeated(reader) {
                    row(ReaderWords.name(reader, reading), readers.contains(reader) ? reads(reader) : ReaderWords.readsNothing)
                }
                switch confidentiality {
                case .private: row(ReaderWords.others, ReaderWords.readsNothing)
                case .shared:
                    if isInSharedFile {
                        row(ReaderWords.hr, ReaderWords.readsInFiles)
                    } else {
                        row(ReaderWords.hrIfCited, ReaderWords.readsInFile)
                    }
                    row(ReaderWords.othersButHR, ReaderWords.readsNothing)
                }
            }
        }
    }

    private var readers: [EvidenceReader] { EvidenceReader.of(confidentiality) }

    private func reads(_ reader: EvidenceReader) -> Phrase {
        let isYou = reader == .author && reading.isAuthor || reader == .subject && reading.isSubject
        return isYou ? ReaderWords.youRead : ReaderWords.reads
    }

    /// Somebody who writes about themselves has one line.
    private func isRepeated(_ reader: EvidenceReader) -> Bool { reader == .subject && reading.isSubject && reading.isAuthor }

    private func row(_ who: Phrase, _ what: Phrase) -> HTML {
        tr {
            th(scope: .row) { frame.say(who) }
            td { frame.say(what) }
        }
    }
}
