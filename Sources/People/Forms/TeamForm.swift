import Kernel
import Site

struct NewTeamForm: Form {
    static let name = FieldDeclaration(TeamName.field)
    static let fields = [name]

    let name: String

    init(_ input: inout FormReader) {
        name = input.line(Self.name)
    }
}

struct TeamForm: Form {
    static let version = FieldDeclaration("version", .number)
    static let fields = [NewTeamForm.name, version]

    let name: String
    let version: Int

    init(_ input: inout FormReader) {
        name = input.line(NewTeamForm.name)
        version = input.number(Self.version, in: 1...Int(Int32.max)) ?? 0
    }
}
