/// A level or a theme: what it is called by and how it is shown.
struct GradedEntry {
    let id: String
    let name: String
    let summary: String?
    let value: YAMLValue
}
