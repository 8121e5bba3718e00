import Kernel
import Site

struct TokenForm: Form {
    static let name = FieldDeclaration("token_name", most: 100)
    static let scope = FieldDeclaration("token_scope", .choice)
    static let life = FieldDeclaration("token_days", .choice)
    static let fields = [name, scope, life]

    let name: String
    let scope: TokenScope
    let life: TokenLife

    init(_ input: inout FormReader) {
        name = input.line(Self.name)
        scope = input.choice(Self.scope) ?? .read
        life = input.choice(Self.life) ?? .month
    }
}
