// Written by bin/embed from Sources/Application/Resources/Migrations: change those files, then run bin/embed.
// swift-format-ignore-file
import Storage

package enum EmbeddedMigrations {
    package static let all: [Migration] = [
    ]
}
