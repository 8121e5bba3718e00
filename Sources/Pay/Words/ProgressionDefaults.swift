import Kernel

/// What the page says until HR writes their own words.
enum ProgressionDefaults {
    static func text(_ part: ProgressionText.Part) -> Phrase {
        switch part {
        case .stages: stages
        case .deciders: deciders
        case .pay: pay
        case .objection: objection
        }
    }

    private static let stages = Phrase(
        fr: """
            Une évaluation a lieu tous les six mois. La personne propose des pairs, son manager complète la liste. Puis, dans une même collecte, chacun écrit la sienne pendant que ses pairs et son équipe répondent de leur côté.
            Le manager écrit en dernier, à partir de faits datés.
            L’évaluation est partagée avec la personne, puis discutée en tête-à-tête. Signer avec une réserve ne bloque rien et ne veut jamais dire accepter.
            """,
        en: """
            There is a review every six months. The person proposes peers, their manager completes the list. Then, in one collection, everybody writes their own while their peers and reports answer on their side.
            The manager writes last, from dated facts.
            The review is shared with the person, then discussed face to face. Signing with a reservation blocks nothing and never means agreement.
            """)
    private static let deciders = Phrase(
        fr: """
            Des personnes décident, jamais un calcul. La règle d’un parcours dit quand un palier est montré ; elle ne promeut personne à elle seule.
            Un changement de palier ou de périmètre demande deux volontés écrites et datées : un besoin de l’entreprise, dit par un manager de sa ligne ou par les RH, et le souhait de la personne.
            Il n’y a ni quota ni classement forcé. Personne n’est rétrogradé parce que le référentiel change.
            """,
        en: """
            People decide, never a computation. A ladder’s rule says when a level is shown; by itself it promotes nobody.
            A change of level or scope takes two written and dated wills: a need of the company, said by a manager of their line or by HR, and the person’s wish.
            There is no quota and no forced ranking. Nobody is demoted because the framework changes.
            """)
    private static let pay = Phrase(
        fr: """
            La rémunération dépend du palier, de la zone et du temps de travail : chaque palier a une fourchette par zone, datée et publiée aux personnes que le réglage ci-dessous désigne.
            La place dans la fourchette dépend de ce qui est montré au palier, et jamais de la rémunération passée ailleurs. Qui est sous le minimum de son palier y est ramené à la prochaine révision.
            Les emplois de valeur égale sont comparés selon les compétences, l’effort, la responsabilité et les conditions de travail.
            """,
        en: """
            Pay depends on the level, the zone and the working time: each level has a band per zone, dated and open to those the setting below names.
            The place in the band depends on what is shown at the level, and never on past pay elsewhere. Whoever is under the minimum of their level is brought up to it at the next revision.
            Work of equal value is compared by skills, effort, responsibility and working conditions.
            """)
    private static let objection = Phrase(
        fr: """
            Parlez-en d’abord à votre manager. Si le désaccord reste, signez avec une réserve et dites, point par point, ce qui ne correspond pas aux faits.
            Vous pouvez demander par écrit aux RH votre niveau de rémunération et les niveaux moyens de votre catégorie d’emplois de valeur égale ; la réponse vient dans les deux mois.
            Les représentants du personnel peuvent vous accompagner.
            """,
        en: """
            Talk to your manager first. If you still disagree, sign with a reservation and say, point by point, what does not match the facts.
            You may ask HR in writing for your pay level and the average levels of your category of work of equal value; the answer comes within two months.
            Staff representatives may accompany you.
            """)
}
