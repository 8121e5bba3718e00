extension DemoTexts {
    static let engineeringFrench = """
        # anything
        peer+ Ce que j’en ai vu sur {t} tenait, y compris quand le délai pressait.
        peer+ Le sujet avance sans qu’on ait à le demander.
        peer+ Sur {t}, j’ai pu m’appuyer sur ce qui était écrit.
        peer+ C’est devenu la personne que l’on va voir pour {t}.
        peer+ C’est plus régulier qu’il y a six mois.
        peer+ Vu deux fois de près ; les deux fois, le travail était fini.
        peer- Je l’ai vu surtout sur {t}, où il restait à faire.
        peer- C’est inégal : très bien sur {t}, moins ailleurs.
        peer- Le début est bon, la fin se fait attendre.
        peer- Il a fallu relancer deux fois sur {t}.
        peer- Nous aurions voulu savoir plus tôt ce qui bloquait.

        # growing-people
        own+ J’ai confié {t} à une personne qui n’avait jamais mené de sujet transverse. Elle l’a présenté elle-même.
        own- J’ai annulé {3-5} entretiens individuels pendant la mise en ligne de {t}.
        peer+ Ses équipiers présentent leur travail eux-mêmes, y compris quand il a échoué.
        peer+ Prend le temps de dire ce qui manque, et à qui le demander.
        peer- Garde pour soi les sujets difficiles ; l’équipe n’apprend pas {t}.
        boss+ Une personne de l’équipe mène maintenant {t} seule. C’était l’engagement du semestre.
        boss+ Les entretiens sont tenus tous les quinze jours, et leurs engagements suivis.
        boss- Les entretiens ont lieu. Leurs engagements ne sont pas encore suivis d’une fois sur l’autre.
        fact self document | Plan de passation de {t} à une personne de l’équipe, en {4-8} semaines | | {t} a changé de mains dans l’équipe, passation écrite.
        fact boss observation | A fait présenter {t} par la personne qui l’avait mené | | Le travail sur {t} a été présenté par la personne qui l’a fait.

        # hiring
        own+ La personne arrivée sur {t} a livré son premier résultat en {4-6} semaines, défini avant son arrivée.
        own- J’ai rendu deux fiches d’entretien après le débrief.
        peer+ Ses fiches citent ce que la personne a dit, jamais une impression.
        peer- Nous a prévenus de l’arrivée sur {t} la veille.
        boss+ Délai de décision passé à {9-14} jours, sans baisse du niveau demandé.
        boss- L’accueil sur {t} s’est fait sans premier résultat défini.
        fact self document | Premier résultat de la personne arrivée sur {t}, défini avant son arrivée | Atteint en {4-6} semaines. | L’arrivée sur {t} avait son premier résultat, atteint en {4-6} semaines.
        fact boss observation | Fiches d’entretien rendues le jour même, {5-9} fois sur {5-9} | | Les fiches d’entretien du semestre ont été rendues avant le débrief.

        # flow
        own+ L’attente de revue sur {t} est passée de {5-8} à {1-2} jours, avec l’équipe d’en face.
        own+ Nous livrons {t} par morceaux d’une semaine depuis le début du semestre.
        own- Les dépendances de {t} ont été découvertes en plein trimestre.
        peer+ Sait nommer ce qui ralentit, et ce n’est jamais une personne.
        peer+ A coupé {t} en morceaux qu’on a pu mettre en ligne un par un.
        peer- Les lots sur {t} restent trop gros pour être relus.
        boss+ La plus longue attente de l’équipe est connue, affichée, et réduite de moitié.
        boss+ Les dépendances de {t} étaient réglées avant le trimestre.
        boss- L’équipe livre, mais personne ne sait dire ce qui l’attend le plus longtemps.
        fact self measure | Attente de revue sur {t} : de {5-8} jours à {1-2} | Mesurée sur {8-12} semaines. | L’attente de revue sur {t} a été réduite avec l’équipe d’en face.
        fact self document | Dépendances de {t} réglées avant le trimestre, avec {2-3} équipes | | Les dépendances de {t} ont été réglées avant le trimestre, et non pendant.

        # technical-choices
        own+ Le choix sur {t} est écrit, l’option écartée comprise. Il a été pris par ceux qui le maintiennent.
        own- La dette de {t} n’est pas chiffrée ; je n’ai donc rien pu négocier.
        peer+ Fait décider ceux qui savent, puis défend leur choix.
        peer+ Son plan de dette tient en une page, et le produit l’a signé.
        peer- Le choix sur {t} a été refait deux fois sans que la première note soit reprise.
        boss+ L’ancien choix sur {t} est sorti de production. C’est rare d’aller jusque-là.
        boss- Les choix sont bons. Celui sur {t} n’est écrit nulle part.
        fact self document | Choix technique sur {t}, option écartée et chemin de retour compris | | Le choix sur {t} est écrit, avec l’option écartée et le chemin de retour.
        fact boss decision | Plan de dette sur {t}, {12-30} jours, accepté par le produit | | La dette de {t} est chiffrée, et son plan accepté par le produit.

        # reliability
        own+ L’objectif de service a été dépassé une fois, sur {t}. Nous avons arrêté les livraisons {3-6} jours.
        own- Le compte rendu de l’incident sur {t} a attendu trois semaines.
        peer+ Les comptes rendus d’incident cherchent une cause et jamais un coupable.
        peer- L’alerte sur {t} sonnait depuis deux jours quand on l’a regardée.
        boss+ Un gel de livraison a été décidé sur le chiffre affiché, et tenu malgré les demandes.
        boss+ {2-4} incidents sur {t}, {2-4} comptes rendus sous cinq jours.
        boss- L’astreinte tient. L’exercice de panne avec les équipes voisines n’a pas eu lieu.
        fact self document | Compte rendu de l’incident sur {t}, publié sous cinq jours | {11-38} minutes, {3-5} corrections datées. | L’incident sur {t} a été écrit sous cinq jours, ses corrections sont datées.
        fact boss decision | Gel des livraisons sur {t}, {3-6} jours, objectif de service dépassé | | Les livraisons sur {t} ont été arrêtées quand l’objectif de service a été dépassé.

        # access
        own+ La revue des accès de {t} est faite et signée. {4-12} accès retirés.
        own- Un secret partagé de {t} a plus d’un an.
        peer+ Demande pourquoi avant d’ouvrir un accès, et le ferme quand c’est fini.
        peer- Deux anciens accès à {t} étaient encore ouverts.
        boss+ Plus aucun secret partagé sur {t} ; la façon de les renouveler est écrite.
        boss- La revue des accès est faite, le retrait suit avec retard.
        fact self document | Revue des accès de {t} : {4-12} retirés, signée | | La revue des accès de {t} est datée, signée, et suivie de {4-12} retraits.
        """
}
