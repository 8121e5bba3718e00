import CSQLite

/// What is said to the library once, before its first connection.
enum LibrarySettings {
    /// SQLite counts the memory it holds under one lock, which every connection takes at each allocation; nobody asks it for the count.
    /// Its authors recommend to leave it out (SQLite, "Compile-time options", recommended options).
    static let apply: Void = {
        _ = palier_sqlite_leave_memory_uncounted()
    }()
}
