/// The templates of several crafts as one framework, since a review cycle follows one framework.
enum TemplateUnion {
    static func text(of templates: [String]) -> String {
        let parts = templates.map { Parts($0.split(separator: "\n", omittingEmptySubsequences: false)) }
        var lines: [Substring] = [heading, "values:"]
        lines += parts.flatMap(\.values)
        lines.append("ladders:")
        lines += parts.flatMap(\.ladders)
        return lines.joined(separator: "\n") + "\n"
    }

    /// A template writes its values, then its ladders, last.
    private struct Parts {
        var values: [Substring] = []
        var ladders: [Substring] = []

        init(_ lines: [Substring]) {
            guard let first = lines.firstIndex(of: "values:"), let second = lines.firstIndex(of: "ladders:"), first < second else { return }
            values = Array(lines[(first + 1)..<second])
            ladders = Array(lines[(second + 1)...])
        }
    }

    private static let heading: Substring = """
        # The crafts of a product organisation in one framework. Adapt the scopes, the values and the words before publishing it.
        format: palier-framework-1
        languages: [fr, en]
        name:
          fr: Référentiel de l’organisation produit
          en: Product organisation framework
        context:
          fr: Modèle à adapter. Dites ici ce que fait l’entreprise, qui en dépend et ce qu’une erreur y coûte ; \
        remplacez les valeurs données en exemple par les vôtres ; retirez les parcours et les paliers que personne n’occupe.
          en: A template to adapt. Say here what the company does, whom it serves and what a mistake costs; \
        replace the values given as examples with your own; remove the ladders and levels nobody holds.
        """
}
