import Kernel
import Storage

/// What somebody is paid, as their own page says it. Closed in a copy that HR makes: HR from outside reads no pay.
enum PayRecords {
    static let all = [
        PersonalRecord("pay.person_pay", Phrase(fr: "Votre rémunération", en: "Your pay"), of: ["person_pay"]) { reading in
            try reading.entries(
                """
                SELECT y.amount, y.currency, y.work_share, z.name_fr AS zone_fr, z.name_en AS zone_en, y.from_on, y.to_on
                FROM person_pay y LEFT JOIN pay_zones z ON z.id = y.zone_id
                WHERE y.person_id = \(reading.person) AND y.organization_id = \(reading.organization) ORDER BY y.from_on, y.id
                """, forOwnEyes: true,
                .number("amount", "Montant annuel", "Amount in a year"), .text("currency", "Devise", "Currency"),
                .number("work_share", "Part du temps plein, en millièmes", "Share of full time, in thousandths"), .bilingual("zone", "Zone", "Zone"),
                .day("from_on", "Depuis", "From"), .day("to_on", "Jusqu’au", "Until"))
        }
    ]
}
