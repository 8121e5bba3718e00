import Storage

/// Each engine's own catalogue, asked so that both answer alike.
struct SchemaCatalogue {
    let dialect: Dialect

    /// Every column, and whether it may be NULL.
    var columns: Query {
        switch dialect {
        case .sqlite:
            """
            SELECT m.name AS table_name, '' AS key_name, c.name AS column_name,
                   CASE WHEN c."notnull" THEN 'not null' ELSE 'may be null' END AS detail
            FROM sqlite_master m JOIN pragma_table_info(m.name) c
            WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
            """
        case .postgres:
            """
            SELECT t.relname AS table_name, '' AS key_name, a.attname AS column_name,
                   CASE WHEN a.attnotnull THEN 'not null' ELSE 'may be null' END AS detail
            FROM pg_class t JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
            WHERE t.relkind IN ('r', 'p') AND t.relnamespace = to_regnamespace(CAST(current_schema() AS text))
            """
        }
    }

    /// The columns of primary keys, unique indexes and foreign keys, in order.
    var keys: Query {
        switch dialect {
        case .sqlite: "\(sqlitePrimaryKeys) UNION ALL \(sqliteUniqueIndexes) UNION ALL \(sqliteForeignKeys) ORDER BY 1, 2, 5"
        case .postgres: "\(postgresIndexes) UNION ALL \(postgresForeignKeys) ORDER BY 1, 2, 5"
        }
    }

    /// Texts that hold the rules of each table: SQLite keeps those it was made by.
    var checks: Query {
        switch dialect {
        case .sqlite:
            """
            SELECT m.name AS table_name, '' AS key_name, '' AS column_name, m.sql AS detail
            FROM sqlite_master m WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
            """
        case .postgres:
            """
            SELECT CAST(t.relname AS text) AS table_name, CAST(c.conname AS text) AS key_name, '' AS column_name, pg_get_constraintdef(c.oid) AS detail
            FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
            WHERE c.contype = 'c' AND t.relnamespace = to_regnamespace(CAST(current_schema() AS text))
            """
        }
    }

    /// The text of each trigger, but for those that keep foreign keys.
    var triggers: Query {
        switch dialect {
        case .sqlite: "SELECT m.tbl_name AS table_name, m.name AS key_name, '' AS column_name, m.sql AS detail FROM sqlite_master m WHERE m.type = 'trigger'"
        case .postgres:
            """
            SELECT CAST(t.relname AS text) AS table_name, CAST(g.tgname AS text) AS key_name, '' AS column_name, pg_get_triggerdef(g.oid) AS detail
            FROM pg_trigger g JOIN pg_class t ON t.oid = g.tgrelid
            WHERE NOT g.tgisinternal AND t.relnamespace = to_regnamespace(CAST(current_schema() AS text))
            """
        }
    }

    private var sqlitePrimaryKeys: Query {
        """
        SELECT m.name AS table_name, 'primary' AS key_name, c.name AS column_name, 'primary key' AS detail, c.pk AS position
        FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND c.pk > 0
        """
    }

    private var sqliteUniqueIndexes: Query {
        """
        SELECT m.name, i.name, coalesce(k.name, '(expression)'),
               CASE WHEN i.partial THEN 'partial unique index' ELSE 'unique index' END, k.seqno
        FROM sqlite_master m JOIN pragma_index_list(m.name) i JOIN pragma_index_info(i.name) k
        WHERE m.type = 'table' AND i."unique" AND i.origin <> 'pk'
        """
    }

    /// A foreign key that names no column means the other table's primary key.
    private var sqliteForeignKeys: Query {
        """
        SELECT m.name, 'foreign ' || f.id,
               f."from" || ' -> ' || coalesce(f."to", (SELECT p.name FROM pragma_table_info(f."table") p WHERE p.pk = f.seq + 1)),
               'foreign key to ' || f."table" || ' on delete ' || lower(f.on_delete), f.seq
        FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table'
        """
    }

    private var postgresIndexes: Query {
        """
        SELECT CAST(t.relname AS text) AS table_name, CAST(i.relname AS text) AS key_name,
               coalesce(CAST(a.attname AS text), '(expression)') AS column_name,
               CASE WHEN x.indisprimary THEN 'primary key' WHEN x.indpred IS NULL THEN 'unique index'
                    ELSE 'partial unique index' END AS detail,
               k.position AS position
        FROM pg_index x
        JOIN pg_class i ON i.oid = x.indexrelid
        JOIN pg_class t ON t.oid = x.indrelid
        CROSS JOIN LATERAL unnest(CAST(x.indkey AS int2[])) WITH ORDINALITY AS k (number, position)
        LEFT JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.number
        WHERE x.indisunique AND t.relnamespace = to_regnamespace(CAST(current_schema() AS text))
        """
    }

    private var postgresForeignKeys: Query {
        """
        SELECT CAST(t.relname AS text), CAST(f.conname AS text), a.attname || ' -> ' || b.attname,
               'foreign key to ' || o.relname || ' on delete '
               || CASE f.confdeltype WHEN 'a' THEN 'no action' WHEN 'r' THEN 'restrict' WHEN 'c' THEN 'cascade'
                                     WHEN 'n' THEN 'set null' ELSE 'set default' END,
               k.position
        FROM pg_constraint f
        JOIN pg_class t ON t.oid = f.conrelid
        JOIN pg_class o ON o.oid = f.confrelid
        CROSS JOIN LATERAL unnest(f.conkey, f.confkey) WITH ORDINALITY AS k (own, other, position)
        JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.own
        JOIN pg_attribute b ON b.attrelid = o.oid AND b.attnum = k.other
        WHERE f.contype = 'f' AND t.relnamespace = to_regnamespace(CAST(current_schema() AS text))
        """
    }
}
