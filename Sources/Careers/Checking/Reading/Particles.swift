/// The small words that carry the grammar and no content.
enum Particles {
    static func completes(_ word: String) -> Bool { completing.contains(word) }
    static func isParticle(_ word: String) -> Bool { all.contains(word) }

    private static let completing = words("with without avec sans in on at by for from to of dans sur chez pour par de du des d en a au aux within under")

    private static let all = completing.union(
        words(
            """
            the an and or but nor as that which who whom whose this these those it its is are was were be been being has have had do does did
            not no any each every all own their them they he she his her him one what when where while whether than then so such into about
            against between up out off over there will would can could may must should also himself herself themselves if
            le la les l un une et ou mais ni que qu qui dont quand comme ce cet cette ces c il elle ils elles on se s sa son ses leur leurs y
            ne n pas plus tout tous toute toutes chaque lui est sont ete etre avoir ont fait faire peut doit si aussi entre vers lors lorsque
            ceux celui celle celles cela ca meme autre autres quelqu moins j t m
            """))

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
