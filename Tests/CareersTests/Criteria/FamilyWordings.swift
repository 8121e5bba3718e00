import Kernel
import Testing

@testable import Careers

/// What people who draft ladders write instead of the plain word, and what only looks like it. All wording is invented.
enum FamilyWordings {
    struct Wording: Sendable, CustomTestStringConvertible {
        let kind: FindingKind?
        let language: Language
        let text: String

        init(_ kind: FindingKind?, _ language: Language, _ text: String) {
            (self.kind, self.language, self.text) = (kind, language, text)
        }

        var testDescription: String { text }
    }

    struct Pair: Sendable, CustomTestStringConvertible {
        let language: Language
        let text: String
        let other: String

        init(_ language: Language, _ text: String, _ other: String) {
            (self.language, self.text, self.other) = (language, text, other)
        }

        var testDescription: String { text }
    }

    static let found = [
        Wording(.moral, .french, "On lui confierait la caisse les yeux fermés."),
        Wording(.moral, .french, "Je reste humble quand mes chiffres sont cités."),
        Wording(.moral, .french, "Ne tire jamais la couverture à soi."),
        Wording(.moral, .french, "Partage le succès avec noblesse."),
        Wording(.moral, .french, "Agit selon sa seule conscience, en son âme et conscience."),
        Wording(.moral, .english, "A promise made is a promise kept."),
        Wording(.moral, .english, "Never takes the credit for what a colleague found."),
        Wording(.moral, .english, "Stands by the company through thick and thin."),
        Wording(.moral, .english, "Does what is right even when nobody is watching."),
        Wording(.trait, .french, "Rien ne l’ébranle le soir d’une clôture."),
        Wording(.trait, .french, "Possède un vrai flair pour les données fausses."),
        Wording(.trait, .french, "N’a pas froid aux yeux devant un grand compte."),
        Wording(.trait, .french, "Naturellement curieux, il démonte chaque composant."),
        Wording(.trait, .english, "Not the anxious type."),
        Wording(.trait, .english, "Nothing fazes them on a closing night."),
        Wording(.trait, .english, "Lights up every planning day."),
        Wording(.trait, .english, "Eats legacy code for breakfast."),
        Wording(.notObservable, .french, "A bien présents à l’esprit les coûts de stockage."),
        Wording(.notObservable, .french, "Le modèle économique n’a pas de secret pour lui."),
        Wording(.notObservable, .french, "Je comprends les contraintes du réseau de magasins."),
        Wording(.notObservable, .english, "Has taken on board what an outage costs the shops."),
        Wording(.notObservable, .english, "Is ever alert to the cost of each query."),
        Wording(.notObservable, .english, "Has a real feel for what shopkeepers need."),
        Wording(.vague, .french, "Joue son rôle de trait d’union entre les métiers."),
        Wording(.vague, .french, "Des tests qui tiennent la route."),
        Wording(.vague, .french, "Des requêtes dont l’équipe peut être fière."),
        Wording(.vague, .french, "Exerce une influence sur la stratégie de la gamme."),
        Wording(.vague, .english, "Serves as the guardian of data quality."),
        Wording(.vague, .english, "Owns the checkout end to end."),
        Wording(.vague, .english, "Dashboards anyone would be proud to present."),
        Wording(.vague, .english, "Keeps the backlog in good shape."),
        Wording(.discriminatory, .french, "Habite à moins de vingt minutes du bureau."),
        Wording(.discriminatory, .french, "Suit la tournée sans que maladie ni grossesse ne la décale."),
        Wording(.discriminatory, .french, "Mêmes écoles et même humour que nous."),
        Wording(.discriminatory, .english, "Somebody we would have a beer with."),
        Wording(.discriminatory, .english, "Spanish as a mother tongue."),
        Wording(.discriminatory, .english, "Has no school run to worry about."),
        Wording(.unpublishedWeight, .french, "Tient la caisse. La part prise dans la prime varie selon le site."),
        Wording(.unpublishedWeight, .french, "Tient la caisse ; ce que cela rapporte en prime se négocie au cas par cas."),
        Wording(.unpublishedWeight, .english, "Closes the month. How far this moves the bonus is settled at calibration."),
        Wording(.unpublishedWeight, .english, "Closes the month. Carries extra points, the number of which varies with the site."),
    ]

    static let sound = [
        Wording(nil, .french, "Reconnaître une erreur, c’est écrire au registre la décision prise et son coût."),
        Wording(nil, .french, "Saisit les commandes reçues par courrier avant midi."),
        Wording(nil, .french, "Organise avec le service juridique une relecture par trimestre."),
        Wording(nil, .french, "Vérifie que le service répond en une heure, nuit et week-end compris."),
        Wording(nil, .french, "Calcule la prime d’assurance des jeunes conducteurs."),
        Wording(nil, .french, "Note le poids de chaque page et refuse celles qui dépassent 300 Ko."),
        Wording(nil, .french, "Traduit la page « Nos valeurs : loyauté et courage » en trois langues."),
        Wording(nil, .french, "Documente la durée de vie des jetons de session."),
        Wording(nil, .english, "Prunes the weights below the threshold set in the training plan."),
        Wording(nil, .english, "Masks the religion and the union membership of each respondent in the survey."),
        Wording(nil, .english, "Rotates the keys of the vault every ninety days."),
        Wording(nil, .english, "Explains the bonus rules of the loyalty programme to resellers."),
        Wording(nil, .english, "Checks that the service stays available around the clock and pages the on-call engineer."),
        Wording(nil, .english, "Maps the emotions that customers report at each step of the journey."),
        Wording(nil, .english, "Warns the squads ahead of the migration and names who to call."),
        Wording(nil, .english, "Tracks the family plan and the single plan separately."),
    ]

    static let repeated = [
        Pair(.french, "Anonymise les adresses avant tout export.", "Les exports ne partent qu’une fois les adresses masquées."),
        Pair(.french, "Répond sous deux jours aux questions du support.", "Les demandes du support reçoivent une réponse en quarante-huit heures."),
        Pair(.french, "Négocie chaque année le tarif des licences.", "Le prix des licences est renégocié tous les ans."),
        Pair(.english, "Tells the squads about a schema change two weeks ahead.", "Squads hear of any schema change a fortnight before it happens."),
        Pair(.english, "Estimates the cost of a migration before proposing it.", "No migration is put forward until its cost has been assessed."),
        Pair(.english, "Interviews five users before each redesign.", "Before any redesign, five people who use the product are interviewed."),
    ]

    static let distinct = [
        Pair(.french, "Relit les spécifications avant le début du développement.", "Écrit les spécifications avant le début du développement."),
        Pair(.french, "Négocie le tarif des licences avec les éditeurs.", "Négocie le tarif des serveurs avec les hébergeurs."),
        Pair(.french, "Mesure l’affichage de chaque page après une livraison.", "Mesure l’affichage de chaque page avant une livraison."),
        Pair(.english, "Understands the billing rules of each country.", "Tests the billing rules of each country."),
        Pair(.english, "Has internalised the pricing model of the store.", "Reviews the pricing model of the store after each season."),
        Pair(.english, "Adds two shops a year to the pilot, each with a signed owner.", "Signs two owners a year for the loyalty card."),
    ]
}
