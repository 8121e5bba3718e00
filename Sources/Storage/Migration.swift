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

    package func script(for dialect: Dialect) -> String {
        sql + "\n" + (own[dialect] ?? "")
    }
}
