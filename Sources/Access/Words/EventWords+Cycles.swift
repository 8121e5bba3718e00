extension EventWords {
    /// Of review cycles, from their plan to their close: French, then English.
    static let cycles: Sentences = [
        "cycle.created": ("Une campagne a été préparée.", "A cycle was prepared."),
        "cycle.changed": ("Une campagne préparée a été corrigée.", "A prepared cycle was corrected."),
        "cycle.checked": ("Les données d’une campagne ont été contrôlées.", "The data of a cycle were checked."),
        "cycle.person_left_out": ("Une personne a été laissée hors d’une campagne.", "Somebody was left out of a cycle."),
        "cycle.person_taken_in": ("Une personne a été reprise dans une campagne.", "Somebody was taken into a cycle again."),
        "cycle.question_added": ("Une question a été ajoutée à une campagne.", "A question was added to a cycle."),
        "cycle.question_changed": ("Une question d’une campagne a été modifiée.", "A question of a cycle was changed."),
        "cycle.question_moved": ("Une question d’une campagne a été déplacée.", "A question of a cycle was moved."),
        "cycle.question_removed": ("Une question d’une campagne a été retirée.", "A question of a cycle was removed."),
        "cycle.key_holders_named": ("Les gardiens de la clé d’une campagne anonyme ont été nommés.", "The holders of an anonymous cycle’s key were named."),
        "cycle.key_part_taken": ("Une partie de la clé d’une campagne anonyme a été prise.", "A part of an anonymous cycle’s key was taken."),
        "cycle.opening_begun": ("L’ouverture de réponses anonymes a été commencée par un gardien.", "A holder began the opening of anonymous answers."),
        "cycle.answers_opened": (
            "Les réponses anonymes d’une campagne ont été ouvertes et comptées.", "The anonymous answers of a cycle were opened and counted."
        ),
        "cycle.launched": ("Une campagne a été lancée.", "A cycle was launched."),
        "cycle.stage_settled": ("Ce qu’une étape d’une campagne apporte à chacun a été préparé.", "What a stage of a cycle brings to each was made ready."),
        "cycle.stage_opened": ("Une étape d’une campagne s’est ouverte.", "A stage of a cycle opened."),
        "cycle.dates_moved": ("Des dates d’une campagne ont été déplacées.", "Dates of a cycle were moved."),
        "cycle.closed": ("Une campagne a été close.", "A cycle was closed."),
        "cycle.reopened": ("Une campagne close a été rouverte.", "A closed cycle was reopened."),
        "person.level_set": ("Le palier d’une personne a été noté.", "Somebody’s level was recorded."),
        "person.level_withdrawn": ("Un palier à venir a été retiré.", "A level to come was withdrawn."),
        "person.level_carried": (
            "Le palier d’une personne est passé dans une nouvelle version du référentiel.", "Somebody’s level was carried into a new version of the framework."
        ),
    ]
}
