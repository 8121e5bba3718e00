import Application
import ArgumentParser

struct RoutesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "routes", abstract: "List each address of the site and of its API, as docs/api/routes.md does.",
        discussion: "Opens no database.")

    func run() {
        print(RouteList.text(Features.routes), terminator: "")
    }
}
