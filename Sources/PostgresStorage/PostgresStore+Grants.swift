import Storage

extension PostgresStore {
    /// Gives the role the program serves as what it needs and no more. Run as the owner of the tables, after each migration.
    /// - Parameters:
    ///   - role: an existing role: neither the owner nor a superuser, whom row-level security would not hold.
    ///   - tables: the ones it may read and add to, and never change.
    /// - Throws: `StorageError.denied` when the role will not do, saying what to run.
    package func grant(to role: String, appendOnly tables: [String]) async throws {
        let role = try Identifier(role)
        let tables = try tables.map { try Identifier($0) }
        try await write { db in
            try RoleCheck.require(role, in: db)
            guard let schema: String = try db.value("SELECT CAST(current_schema() AS text)") else {
                throw StorageError.denied(message: "This role sees no schema. Run: GRANT USAGE, CREATE ON SCHEMA public TO CURRENT_USER.")
            }
            try RoleCheck.require(tables, in: db)
            try db.script(try Self.statements(role: role.quoted, schema: Identifier(schema).quoted, appendOnly: tables))
        }
    }

    private static func statements(role: String, schema: String, appendOnly tables: [Identifier]) -> String {
        let everyday = """
            GRANT USAGE ON SCHEMA \(schema) TO \(role);
            GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA \(schema) TO \(role);
            GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA \(schema) TO \(role);
            ALTER DEFAULT PRIVILEGES IN SCHEMA \(schema) GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO \(role);
            ALTER DEFAULT PRIVILEGES IN SCHEMA \(schema) GRANT USAGE, SELECT ON SEQUENCES TO \(role);
            """
        let onlyGrowing = tables.map { restricted($0.quoted, to: "SELECT, INSERT", role: role, schema: schema) }
        return ([everyday] + onlyGrowing + [restricted("schema_migrations", to: "SELECT", role: role, schema: schema)])
            .joined(separator: "\n")
    }

    private static func restricted(_ table: String, to rights: String, role: String, schema: String) -> String {
        "REVOKE ALL ON \(schema).\(table) FROM \(role); GRANT \(rights) ON \(schema).\(table) TO \(role);"
    }
}
