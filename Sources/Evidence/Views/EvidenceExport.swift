import Careers
import Kernel
import Tabular

/// One's own facts as a spreadsheet; cells that would be run as formulas are made text.
enum EvidenceExport {
    static func csv(_ sheets: [EvidenceSheet], in language: Language) -> [UInt8] {
        var writer = CSVWriter()
        writer.append(ExportWords.columns.map { $0(language) })
        for sheet in sheets { writer.append(row(sheet.item, language)) }
        return writer.bytes
    }

    private static func row(_ item: EvidenceItem, _ language: Language) -> [String] {
        [
            item.happenedOn.description, item.kind.name(language), item.wording.title, item.wording.detail ?? "",
            item.wording.reference ?? "",
            item.wording.language.rawValue, item.competencies.map { $0.name.preferring(language) }.joined(separator: "; "), item.authorName,
            (item.withdrawal == nil ? item.confidentiality.name : ItemWords.withdrawn)(language), item.withdrawal?.reason ?? "",
        ]
    }
}
