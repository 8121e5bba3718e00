import Careers
import Kernel
import Site

/// A level's band in a zone, from a day on.
struct BandForm: Form {
    static let level = FieldDeclaration("level", .choice, most: 400)
    static let zone = FieldDeclaration("zone", .choice)
    static let currency = FieldDeclaration("currency", .choice)
    static let minimum = FieldDeclaration("minimum", most: 40)
    static let middle = FieldDeclaration("middle", most: 40)
    static let maximum = FieldDeclaration("maximum", most: 40)
    static let from = FieldDeclaration(WriteBand.dayField, .day)
    /// The band of that day this is to correct; whoever says none corrects none.
    static let seen = FieldDeclaration("seen", isRequired: false, most: 100)
    static let unseen = "none"
    static let fields = [level, zone, currency, minimum, middle, maximum, from, seen]

    private let level: LevelIdentity?
    private let zone: PayZoneID?
    private let currency: Currency?
    private let range: BandRange?
    private let from: Day?
    let seen: String

    init(_ input: inout FormReader) {
        level = input.id(Self.level)
        zone = input.id(Self.zone)
        let currency: Currency? = input.choice(Self.currency)
        self.currency = currency
        let (least, half) = (input.amount(Self.minimum, in: currency), input.amount(Self.middle, in: currency))
        let most = input.amount(Self.maximum, in: currency)
        from = input.day(Self.from)
        seen = input.optionalLine(Self.seen) ?? Self.unseen
        if let least, let half, let most {
            range = BandRange(minimum: least, middle: half, maximum: most)
            if range == nil { input.note(least > half ? Self.middle.name : Self.maximum.name, BandFormWords.notRising) }
        } else {
            range = nil
        }
    }

    /// - Throws: `Refusal.invalid` when the level or the zone is none of those there are.
    func draft(_ question: BandQuestion) throws(Refusal) -> BandDraft {
        guard let level, question.levels.named(level) != nil else { throw .invalid(Self.level.name, Complaint.choice) }
        guard let zone, question.zones.named(zone) != nil else { throw .invalid(Self.zone.name, Complaint.choice) }
        guard let currency, let range, let from else { throw .invalid(Self.minimum.name, AmountWords.unreadable) }
        return BandDraft(place: BandPlace(level: level, zone: zone, currency: currency), range: range, from: from)
    }
}

extension FormReader {
    /// Whole minor units; nil, with its problem noted, when it is no amount.
    mutating func amount(_ field: FieldDeclaration, in currency: Currency?) -> Int? {
        let text = line(field)
        guard !text.isEmpty, let currency else { return nil }
        switch AmountText.minorUnits(text, of: currency) {
        case .success(let minor): return minor
        case .failure(let fault):
            note(field.name, AmountWords.fault(fault, currency))
            return nil
        }
    }
}
