import Kernel
import Storage

/// What somebody is paid, as their own page tells it: what is not yet in force is not told. Closed in a copy that HR makes: HR from outside reads no pay.
enum PayRecords {
    static let all = [
        PersonalRecord("pay.person_pay", Phrase(fr: "Votre rémunération", en: "Your pay"), of: ["person_pay"]) { reading in
            let zones = try PayZone.all(of: reading.organization, in: reading.db)
            return try PersonPay.own(of: reading.person, in: reading.organization, reading.db)
                .compactMap { $0.known(on: reading.today) }.map { pay in entry(pay, zones.first { $0.id == pay.zone }) }
        }
    ]

    private static func entry(_ pay: PersonPay, _ zone: PayZone?) -> RecordEntry {
        let lines: [RecordLine?] = [
            RecordLine("amount", Phrase(fr: "Montant annuel", en: "Amount in a year"), .word(pay.amount.plain, pay.amount.phrase)),
            RecordLine("currency", Phrase(fr: "Devise", en: "Currency"), .text(pay.amount.currency.code)),
            RecordLine(
                "work_share", Phrase(fr: "Part du temps plein, en millièmes", en: "Share of full time, in thousandths"), .number(pay.workShare)),
            zone.map { RecordLine("zone", Phrase(fr: "Zone", en: "Zone"), .word($0.key, $0.name)) },
            RecordLine("from_on", Phrase(fr: "Depuis", en: "From"), .day(pay.from)),
            pay.to.map { RecordLine("to_on", Phrase(fr: "Jusqu’au", en: "Until"), .day($0)) },
        ]
        return RecordEntry(lines.compactMap(\.self), isForOwnEyes: true)
    }
}
