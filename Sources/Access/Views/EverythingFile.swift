import Foundation
import Kernel
import Markup
import Site

/// The archive: the data, a page to read in one's language, and the sealed files byte for byte.
struct EverythingFile {
    let everything: Everything
    let language: Language

    init(_ everything: Everything, in language: Language) {
        self.everything = everything
        self.language = language
    }

    var download: Download {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
            encoder.dateEncodingStrategy = .iso8601
            var archive = Archive(at: everything.madeAt)
            archive.add("everything.json", Array(try encoder.encode(EverythingView(everything))))
            archive.add("\(language.rawValue).html", EverythingDocument(everything: everything, language: language).html.bytes)
            for file in everything.files { archive.add(file.name, file.bytes) }
            return Download(name: "palier-\(everything.person).zip", contentType: "application/zip", bytes: archive.bytes)
        }
    }
}
