/// A long table of a small bakery, invented here.
enum LongTable {
    static let header =
        "Role Family,Role,Role Description,Role Level,Role Level Description,Skill Name,Skill Description,Skill Level,Skill Level Description"

    static let text = """
        \(header)
        Kitchen,Baker,Bakes bread.,Senior baker,Runs the oven of one shop.,Kneading,Working the dough.,Expert,"You can:
        - choose the flour for the weather
        - teach the gesture to a newcomer"
        Kitchen,Baker,Bakes bread.,Baker,Works beside a senior baker.,Kneading,Working the dough.,Working,"You can:
        - follow the recipe
        - say when the dough is too wet"
        Kitchen,Baker,Bakes bread.,Baker,Works beside a senior baker.,Shaping,Giving the loaf its form.,Awareness,Shapes a round loaf.
        Kitchen,Cashier,Sells bread.,Cashier,,Counting,,Working,Counts the till twice and writes the difference.

        """

    static let order = "Baker, Senior baker"

    static func with(_ old: String, _ new: String) -> String { text.replacing(old, with: new) }
}
