import Storage
import Testing

@Suite("A query keeps values out of its text")
struct QueryTests {
    @Test("Interpolated values become numbered bindings")
    func numbers() {
        let query: Query = "SELECT * FROM people WHERE name = \("Ada") AND active = \(true) AND score > \(2.5)"
        let (text, bindings) = query.rendered(for: .postgres)
        #expect(text == "SELECT * FROM people WHERE name = $1 AND active = $2 AND score > $3")
        #expect(bindings == [.text("Ada"), .boolean(true), .real(2.5)])
    }

    @Test("A query inside a query brings its bindings, renumbered")
    func nests() {
        let active: Query = "active = \(true) AND name <> \("Bob")"
        let query: Query = "SELECT * FROM people WHERE id = \("1") AND (\(active)) LIMIT \(3)"
        let (text, bindings) = query.rendered(for: .sqlite)
        #expect(text == "SELECT * FROM people WHERE id = $1 AND (active = $2 AND name <> $3) LIMIT $4")
        #expect(bindings == [.text("1"), .boolean(true), .text("Bob"), .integer(3)])
    }

    @Test("A list has one parameter for each value, and an empty one matches nothing")
    func lists() {
        let some: Query = "id IN (\(list: ["a", "b"]))"
        #expect(some.rendered(for: .sqlite).text == "id IN ($1, $2)")
        let none: Query = "id IN (\(list: [String]()))"
        #expect(none.rendered(for: .sqlite).text == "id IN (NULL)")
        let three: Query = "id IN (\(list: ["a", "b", "c"]))"
        #expect(three.rendered(for: .sqlite).text == "id IN ($1, $2, $3, $4)")
        #expect(three.rendered(for: .sqlite).bindings == ["a", "b", "c", "c"].map { .text($0) })
    }

    @Test("A query that holds rows or a very long list, however deep, is known to be of any length; other lists have a text for each power of two")
    func lengths() {
        let list: Query = "id IN (\(list: Array(repeating: "a", count: 1025)))"
        let texts = Set(
            (1...1024).map { length -> String in
                let query: Query = "id IN (\(list: Array(repeating: "a", count: length)))"
                return query.isOfAnyLength ? "any" : query.rendered(for: .sqlite).text
            })
        #expect(texts.count == 11 && !texts.contains("any"))
        let row: Query = "(\(1))"
        let rows: Query = "VALUES \(rows: [row])"
        let inside: Query = "SELECT 1 WHERE \(list)"
        let one: Query = "SELECT 1 WHERE a = \(1) \(Query.forUpdate)"
        #expect(list.isOfAnyLength && rows.isOfAnyLength && inside.isOfAnyLength)
        #expect((Query.nothing + list).isOfAnyLength)
        #expect(!one.isOfAnyLength && !row.isOfAnyLength)
    }

    @Test("Rows are locked in PostgreSQL only; SQLite has one writer")
    func locks() {
        let query: Query = "SELECT 1 \(Query.forUpdate)"
        #expect(query.rendered(for: .postgres).text == "SELECT 1 FOR UPDATE")
        #expect(query.rendered(for: .sqlite).text == "SELECT 1 ")
    }

    @Test("An absent value is bound as NULL")
    func binds() {
        let absent: String? = nil
        let query: Query = "SELECT \(orNull: absent)"
        #expect(query.rendered(for: .sqlite).bindings == [.null])
    }
}
