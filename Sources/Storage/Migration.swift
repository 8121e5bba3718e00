/// One numbered step of the schema. `sql` runs on both engines, then the engine's own part, in one transaction.
package struct Migration: Sendable {
    package let number: Int
    package let name: String
    package let sql: String
    package let own: [Dialect: String]

    package init(number: Int, name: String, sql: String, own: [Dialect: String] = [:]) {
        self.number = number
        self.name = name
        self.sql = sql
        self.own = own
    }

    /// As it is written: what the checksum tells apart.
    package func source(for dialect: Dialect) -> String {
        sql + "\n" + (own[dialect] ?? "")
    }

    /// As it is run. SQLite takes a column of a type it does not know for one of numbers, and would try to read each identity and each day as a number.
    package func script(for dialect: Dialect) -> String {
        let source = source(for: dialect)
        guard dialect == .sqlite else { return source }
        return source.replacing(#/(?m)^(?<column> +[a-z_]+|ALTER TABLE [a-z_]+ ADD COLUMN [a-z_]+) (uuid|date|timestamptz)\b/#) { "\($0.output.column) text" }
    }
}
