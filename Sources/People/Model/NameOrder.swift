import Kernel
import Storage

extension [Row] {
    /// Rows with a `family_name` and a `given_name`, as a reader looks for them: by family name, Œuvrard among the O, de Wit among the D.
    /// Databases order accents in their own ways; those of one name stay as they came.
    package func byName() throws -> [Row] {
        try enumerated().map { place, row -> (key: String, place: Int, row: Row) in
            let (family, given): (String, String) = (try row["family_name"], try row["given_name"])
            return (key: SearchText.filed(family, given), place: place, row: row)
        }.sorted { ($0.key, $0.place) < ($1.key, $1.place) }.map(\.row)
    }
}
