import Careers
import Kernel
import Tabular

/// The bands a viewer sees of levels in force, as the import reads them: by ladder and number. Those of a level that left have neither here.
enum BandExport {
    static func bytes(_ content: BandsContent, in language: Language) -> [UInt8] {
        var writer = CSVWriter(separator: language == .french ? .semicolon : .comma)
        writer.append(BandField.allCases.map { $0.heading(language) })
        let levels = Dictionary(content.levels.map { ($0.identity, $0) }, uniquingKeysWith: { first, _ in first })
        for (level, band) in content.bands.compactMap({ band in levels[band.place.level].map { ($0, band) } }).sorted(by: comesFirst) {
            writer.append([
                level.ladderKey, String(level.order), content.zones.named(band.place.zone)?.key ?? "", band.place.currency.code,
                band.minimum.plain, band.middle.plain, band.maximum.plain, band.from.description,
            ])
        }
        return writer.bytes
    }

    private static func comesFirst(_ one: (NamedLevel, Band), _ other: (NamedLevel, Band)) -> Bool {
        func place(_ line: (level: NamedLevel, band: Band)) -> (LineageID, String, Int, Day, ID<Band>) {
            (line.level.lineage, line.level.ladderKey, line.level.order, line.band.from, line.band.id)
        }
        return place((one.0, one.1)) < place((other.0, other.1))
    }
}
