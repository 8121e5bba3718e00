import Markup

extension Asset {
    /// The content's hash is part of the address, so that browsers may keep the file for ever.
    package var path: Path { Path("assets", "\(hash).\(name)") }

    package static func named(_ name: String) -> Asset? { EmbeddedAssets.all.first { $0.name == name } }
}
