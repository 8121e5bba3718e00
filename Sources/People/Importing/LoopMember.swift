/// Somebody in a loop of reporting lines, with their line when the file has one.
struct LoopMember {
    let name: String
    let line: Int?
}
