import Careers
import Kernel
import Tabular

/// The bands a viewer sees, as the import reads them.
enum BandExport {
    static func bytes(_ content: BandsContent, in language: Language) -> [UInt8] {
        var writer = CSVWriter(separator: language == .french ? .semicolon : .comma)
        writer.append(BandField.allCases.map { $0.heading(language) })
        for band in content.bands.reversed() {
            writer.append([
                band.place.rung.ladder, String(band.place.rung.order), content.zones.named(band.place.zone)?.key ?? "", band.place.currency.code,
                band.minimum.plain, band.middle.plain, band.maximum.plain, band.from.description,
            ])
        }
        return writer.bytes
    }
}
