extension EventWords {
    /// Of pay and what it follows from: French, then English.
    static let pay: Sentences = [
        "pay.settings_changed": ("Les réglages de la rémunération ont été changés.", "The settings of pay were changed."),
        "pay.zone_added": ("Une zone de rémunération a été ajoutée.", "A pay zone was added."),
        "pay.band_written": ("Une fourchette de rémunération a été écrite.", "A pay band was written."),
        "pay.band_corrected": ("Une fourchette de rémunération a été corrigée.", "A pay band was corrected."),
        "pay.band_ended": ("Une fourchette de rémunération a pris fin.", "A pay band ended."),
        "pay.band_withdrawn": ("Une fourchette écrite par erreur a été retirée.", "A pay band written by mistake was withdrawn."),
        "pay.band_removed": ("Une fourchette qui n’avait pas commencé a été retirée.", "A pay band that had not begun was removed."),
        "pay.category_written": ("Une catégorie de valeur égale a été écrite.", "A category of equal value was written."),
        "pay.category_removed": ("Une catégorie de valeur égale a été retirée.", "A category of equal value was removed."),
        "pay.imported": ("Des rémunérations ont été importées.", "Pay was imported."),
        "pay.corrected": ("Une rémunération a été corrigée.", "Somebody’s pay was corrected."),
        "pay.withdrawn": ("Une rémunération a été retirée.", "Somebody’s pay was withdrawn."),
        "progression.text_written": ("Un texte sur la progression des rémunérations a été écrit.", "A text on how pay progresses was written."),
    ]
}
