import Kernel

/// The time zones offered, one city each, by part of the world.
enum TimeZoneMenu {
    struct Group: Sendable {
        let name: Phrase
        let zones: [Zone]
    }

    struct Zone: Sendable {
        let identifier: String
        let city: Phrase
    }

    static func offers(_ identifier: String) -> Bool {
        all.contains { $0.zones.contains { $0.identifier == identifier } }
    }

    static let all: [Group] = [europe, africa, americas, asia, oceania, universal]

    private static let europe = Group(
        name: Phrase(same: "Europe"),
        zones: [
            zone("Europe/Paris", "Paris", "Paris"), zone("Europe/Brussels", "Bruxelles", "Brussels"),
            zone("Europe/Luxembourg", "Luxembourg", "Luxembourg"), zone("Europe/Zurich", "Genève, Zurich", "Geneva, Zurich"),
            zone("Europe/London", "Londres", "London"), zone("Europe/Dublin", "Dublin", "Dublin"), zone("Europe/Lisbon", "Lisbonne", "Lisbon"),
            zone("Europe/Madrid", "Madrid", "Madrid"), zone("Europe/Rome", "Rome", "Rome"), zone("Europe/Berlin", "Berlin", "Berlin"),
            zone("Europe/Amsterdam", "Amsterdam", "Amsterdam"), zone("Europe/Vienna", "Vienne", "Vienna"),
            zone("Europe/Copenhagen", "Copenhague", "Copenhagen"), zone("Europe/Oslo", "Oslo", "Oslo"),
            zone("Europe/Stockholm", "Stockholm", "Stockholm"), zone("Europe/Helsinki", "Helsinki", "Helsinki"),
            zone("Europe/Warsaw", "Varsovie", "Warsaw"), zone("Europe/Prague", "Prague", "Prague"),
            zone("Europe/Budapest", "Budapest", "Budapest"), zone("Europe/Bucharest", "Bucarest", "Bucharest"),
            zone("Europe/Athens", "Athènes", "Athens"), zone("Europe/Kyiv", "Kyiv", "Kyiv"), zone("Europe/Istanbul", "Istanbul", "Istanbul"),
            zone("Atlantic/Reykjavik", "Reykjavik", "Reykjavik"), zone("Atlantic/Azores", "Açores", "Azores"),
        ])

    private static let africa = Group(
        name: Phrase(fr: "Afrique et océan Indien", en: "Africa and Indian Ocean"),
        zones: [
            zone("Africa/Casablanca", "Casablanca", "Casablanca"), zone("Africa/Algiers", "Alger", "Algiers"),
            zone("Africa/Tunis", "Tunis", "Tunis"), zone("Africa/Dakar", "Dakar", "Dakar"), zone("Africa/Abidjan", "Abidjan", "Abidjan"),
            zone("Africa/Lagos", "Lagos", "Lagos"), zone("Africa/Cairo", "Le Caire", "Cairo"), zone("Africa/Nairobi", "Nairobi", "Nairobi"),
            zone("Africa/Johannesburg", "Johannesburg", "Johannesburg"), zone("Atlantic/Cape_Verde", "Praia", "Praia"),
            zone("Indian/Reunion", "La Réunion", "Réunion"),
            zone("Indian/Mauritius", "Maurice", "Mauritius"),
        ])

    private static let americas = Group(
        name: Phrase(fr: "Amériques", en: "Americas"),
        zones: [
            zone("America/St_Johns", "Saint-Jean de Terre-Neuve", "St John’s"), zone("America/Halifax", "Halifax", "Halifax"),
            zone("America/Toronto", "Montréal, Toronto", "Montreal, Toronto"), zone("America/New_York", "New York", "New York"),
            zone("America/Chicago", "Chicago", "Chicago"), zone("America/Denver", "Denver", "Denver"),
            zone("America/Phoenix", "Phoenix", "Phoenix"), zone("America/Los_Angeles", "Los Angeles", "Los Angeles"),
            zone("America/Vancouver", "Vancouver", "Vancouver"), zone("America/Anchorage", "Anchorage", "Anchorage"),
            zone("Pacific/Honolulu", "Honolulu", "Honolulu"), zone("America/Guadeloupe", "Guadeloupe", "Guadeloupe"),
            zone("America/Martinique", "Martinique", "Martinique"), zone("America/Cayenne", "Cayenne", "Cayenne"),
            zone("America/Mexico_City", "Mexico", "Mexico City"), zone("America/Bogota", "Bogota", "Bogotá"),
            zone("America/Lima", "Lima", "Lima"), zone("America/Santiago", "Santiago", "Santiago"),
            zone("America/Argentina/Buenos_Aires", "Buenos Aires", "Buenos Aires"), zone("America/Sao_Paulo", "São Paulo", "São Paulo"),
        ])

    private static let asia = Group(
        name: Phrase(fr: "Asie", en: "Asia"),
        zones: [
            zone("Asia/Beirut", "Beyrouth", "Beirut"), zone("Asia/Jerusalem", "Jérusalem", "Jerusalem"), zone("Asia/Riyadh", "Riyad", "Riyadh"),
            zone("Asia/Dubai", "Dubaï", "Dubai"), zone("Asia/Karachi", "Karachi", "Karachi"), zone("Asia/Kolkata", "Bombay, Delhi", "Mumbai, Delhi"),
            zone("Asia/Kathmandu", "Katmandou", "Kathmandu"), zone("Asia/Dhaka", "Dacca", "Dhaka"), zone("Asia/Bangkok", "Bangkok", "Bangkok"),
            zone("Asia/Ho_Chi_Minh", "Hô Chi Minh-Ville", "Ho Chi Minh City"), zone("Asia/Jakarta", "Jakarta", "Jakarta"),
            zone("Asia/Singapore", "Singapour", "Singapore"), zone("Asia/Hong_Kong", "Hong Kong", "Hong Kong"),
            zone("Asia/Shanghai", "Shanghai, Pékin", "Shanghai, Beijing"), zone("Asia/Taipei", "Taipei", "Taipei"),
            zone("Asia/Manila", "Manille", "Manila"), zone("Asia/Seoul", "Séoul", "Seoul"), zone("Asia/Tokyo", "Tokyo", "Tokyo"),
        ])

    private static let oceania = Group(
        name: Phrase(fr: "Océanie", en: "Oceania"),
        zones: [
            zone("Australia/Perth", "Perth", "Perth"), zone("Australia/Adelaide", "Adélaïde", "Adelaide"),
            zone("Australia/Brisbane", "Brisbane", "Brisbane"), zone("Australia/Sydney", "Sydney, Melbourne", "Sydney, Melbourne"),
            zone("Pacific/Noumea", "Nouméa", "Nouméa"), zone("Pacific/Auckland", "Auckland", "Auckland"), zone("Pacific/Tahiti", "Tahiti", "Tahiti"),
        ])

    private static let universal = Group(
        name: Phrase(fr: "Sans lieu", en: "No place"), zones: [zone("UTC", "Temps universel (UTC)", "Universal time (UTC)")])

    private static func zone(_ identifier: String, _ fr: String, _ en: String) -> Zone {
        Zone(identifier: identifier, city: Phrase(fr: fr, en: en))
    }
}
