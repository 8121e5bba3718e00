import Kernel
import Storage

extension Person: RowDecodable {
    static let columns: Query = """
        p.id, p.given_name, p.family_name, p.email, p.title, p.craft_id, p.language, p.time_zone, p.is_external, p.version
        """

    package init(row: Row) throws {
        id = try row["id"]
        givenName = try row["given_name"]
        familyName = try row["family_name"]
        email = try row["email"]
        title = try row["title"]
        craft = try row["craft_id"]
        language = try row["language"]
        timeZone = try row["time_zone"]
        isExternal = try row["is_external"]
        version = try row["version"]
    }

    /// - Throws: `Refusal.notFound`, as well for somebody the viewer may not see.
    package static func find(_ id: PersonID, visibleTo viewer: Viewer, on today: Day, in db: any Reader) throws -> Person {
        let person = try db.first(
            Person.self, "SELECT \(columns) FROM people p WHERE p.id = \(id) AND \(DirectoryPolicy(viewer).visiblePeople(on: today))")
        guard let person else { throw Refusal.notFound }
        return person
    }

    /// Those here on a day, by name: whom one may choose as a manager, a member, a holder.
    package static func present(on day: Day, visibleTo viewer: Viewer, in db: any Reader) throws -> [Person] {
        try db.all(
            Person.self,
            """
            SELECT \(columns) FROM people p WHERE \(DirectoryPolicy(viewer).visiblePeople(on: day))
                AND (p.left_on IS NULL OR p.left_on >= \(day))
            """
        ).sortedByName()
    }

    /// Those among them a viewer may see.
    package static func visible(
        _ ids: some Collection<PersonID>, to viewer: Viewer, on today: Day, in db: any Reader
    ) throws -> [Person] {
        try db.all("SELECT \(columns) FROM people p WHERE p.id IN (\(list: Set(ids))) AND \(DirectoryPolicy(viewer).visiblePeople(on: today))")
    }

    /// The names a viewer may read; somebody they may not see is absent.
    package static func names(
        of ids: some Collection<PersonID>, visibleTo viewer: Viewer, on today: Day, in db: any Reader
    ) throws -> [PersonID: String] {
        let people = try visible(ids, to: viewer, on: today, in: db)
        return Dictionary(people.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    }
}
