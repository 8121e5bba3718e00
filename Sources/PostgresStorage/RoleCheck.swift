import Storage

/// What must hold before rights are given.
enum RoleCheck {
    static func require(_ role: Identifier, in db: any Connection) throws {
        let found = try db.rows(
            """
            SELECT rolsuper OR rolbypassrls AS is_above_rules, rolname = current_user AS is_owner
            FROM pg_roles WHERE rolname = CAST(\(role.name) AS text)
            """
        )
        guard let found = found.first else {
            throw StorageError.denied(
                message: "PostgreSQL has no role \(role.name). Run as an administrator: CREATE ROLE \(role.quoted) LOGIN PASSWORD '...';"
            )
        }
        guard try !found.get("is_owner", as: Bool.self) else {
            throw StorageError.denied(
                message: "\(role.name) owns the tables, so nothing can be kept from it. "
                    + "Serve as another role: CREATE ROLE palier_app LOGIN PASSWORD '...';"
            )
        }
        guard try !found.get("is_above_rules", as: Bool.self) else {
            throw StorageError.denied(
                message: "\(role.name) is above row-level security. Run as an administrator: "
                    + "ALTER ROLE \(role.quoted) NOSUPERUSER NOBYPASSRLS;"
            )
        }
    }

    static func require(_ tables: [Identifier], in db: any Connection) throws {
        for table in tables + [try Identifier("schema_migrations")] {
            let exists: Bool? = try db.value("SELECT to_regclass(CAST(\(table.quoted) AS text)) IS NOT NULL")
            guard exists == true else {
                throw StorageError.denied(message: "The table \(table.name) does not exist yet. Migrate the database first.")
            }
        }
    }
}
