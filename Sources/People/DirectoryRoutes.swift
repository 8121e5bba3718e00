import Kernel
import Site

/// People, teams, reporting lines, roles, the import.
enum DirectoryRoutes {
    static let all: [Route] = []
    static let navigation: [NavigationEntry] = []
}
