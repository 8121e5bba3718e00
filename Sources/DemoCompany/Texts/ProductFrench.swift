extension DemoTexts {
    static let productFrench = """
        # customer-insight
        own+ J’ai conduit {7-14} entretiens de commerçants sur {t}. Le tableau « su, supposé, ignoré » est à jour et trois personnes s’en servent.
        own+ J’ai passé deux journées en magasin. J’en ai tiré un problème que les chiffres ne montraient pas, sur {t}.
        own- Je n’ai vu que {2-4} commerçants sur {t}, et tous de la même taille. C’est trop peu pour trancher.
        peer+ Vient en cadrage avec des verbatims datés et dit ce que l’on ne sait pas encore. Sur {t}, cela a évité deux débats.
        peer+ A changé d’avis devant nous après trois entretiens qui contredisaient l’hypothèse de départ.
        peer+ Partage les comptes rendus d’entretien le jour même, bruts, avant toute interprétation.
        peer- Les commerçants à plusieurs boutiques manquent au tableau des entretiens. On s’en est rendu compte pendant le test.
        peer- Cite toujours les mêmes commerçants. Sur {t}, l’équipe aurait voulu entendre ceux qui sont partis.
        boss+ Le tableau de connaissance du produit est tenu, et il est cité dans chaque note de cadrage du semestre.
        boss+ Le problème posé sur {t} a été réécrit deux fois, la seconde de façon à pouvoir être démenti.
        boss+ Les entretiens sur {t} ont changé l’ordre du plan, et la note dit pourquoi.
        boss- Connaît bien ses commerçants. Le rapprochement avec ceux que servent les équipes voisines n’est pas encore fait.
        boss- Sur {t}, la solution était choisie avant les entretiens ; ils n’ont servi qu’à la confirmer.
        fact self customer_feedback | {7-14} entretiens de commerçants sur {t} | Comptes rendus dans le dossier de l’équipe, verbatims datés. | Le problème posé sur {t} vient de {7-14} entretiens, et non d’une intuition.
        fact boss observation | A réécrit l’énoncé du problème sur {t} après {3-5} entretiens contraires | | L’hypothèse de départ a été abandonnée quand {3-5} entretiens l’ont contredite.

        # measurement
        own+ J’ai écrit le seuil d’échec avant quatre mises en ligne sur cinq. La cinquième était un correctif, je n’y ai pas pensé.
        own+ La baisse sur {t} venait du changement de clientèle et non du parcours. J’ai publié le calcul, avec ce qu’il ne prouve pas.
        own- Je n’ai pas montré l’intervalle sur {t}, et le point a été lu comme une certitude.
        peer+ Publie aussi les résultats défavorables. Celui sur {t} nous a évité un trimestre de travail.
        peer+ Sait dire « on ne peut pas conclure » devant des personnes qui attendent un chiffre.
        peer+ Ses définitions sont écrites ; quand un chiffre bouge, on sait ce qui a été compté.
        peer- Les chiffres arrivent à temps, mais l’intervalle n’est jamais montré.
        peer- Sur {t}, on a mesuré ce qui était facile et non ce qui était demandé.
        boss+ Deux variations du semestre ont été expliquées par écrit, l’erreur de mesure écartée en premier.
        boss+ Le seuil sur {t} était écrit avant la mise en ligne. Il n’a pas été atteint, et la livraison a été retirée.
        boss- Lit les chiffres avec prudence. La méthode commune avec la data reste à écrire.
        boss- Les résultats sur {t} ont été donnés sans effectif. Il a fallu les redemander.
        fact self document | Bilan à {30-45} jours de {t}, seuil d’échec compris | Seuil écrit avant la mise en ligne ; effectif et période en tête. | Le seuil d’échec de {t} était écrit avant la mise en ligne, et le bilan en tient compte.
        fact self measure | Mesure de {t} sur {4-9} semaines, clientèle constante | L’erreur de mesure et le changement de clientèle sont écartés en premier. | La variation sur {t} est expliquée, avec ce que la mesure ne prouve pas.

        # trade-offs
        own+ J’ai reporté une partie de {t} sans attendre le comité, et publié ce que nous perdions.
        own+ J’ai arrêté un chantier en cours sur {t} : l’hypothèse ne tenait plus.
        own- J’ai gardé trop longtemps deux chantiers ouverts. J’aurais dû en arrêter un dès le premier mois.
        peer+ Dit non avec une raison écrite. On peut être en désaccord, on sait au moins pourquoi.
        peer+ La première livraison sur {t} répondait à la question la plus incertaine, ce qui a fait gagner {3-7} semaines.
        peer+ Ce qui est écarté est nommé, avec la date où l’on y reviendra.
        peer- Revient parfois sur un arbitrage en réunion sans que la note soit corrigée.
        peer- Sur {t}, tout est resté prioritaire jusqu’à la dernière semaine.
        boss+ {3-6} arbitrages écrits ce semestre, aucun remonté. La date de revue figure sur chacun.
        boss+ Le renoncement sur {t} a été annoncé avant d’être demandé, coût compris.
        boss- Les renoncements sont clairs dans l’équipe. Avec les autres, la décision remonte encore.
        boss- Le périmètre de {t} a doublé en cours de route sans qu’une note le dise.
        fact boss decision | A reporté une partie de {t} et publié ce que l’on y perd : {1-4} % des paniers | Note de décision lue par les ventes et le risque. | Ce qui ne méritait pas sa place sur {t} a été arrêté, et le coût de l’arrêt est écrit.
        fact self document | Note d’arbitrage sur {t}, avec l’option écartée | Date de revue fixée à {6-10} semaines. | L’arbitrage sur {t} nomme l’option écartée et la date où elle sera reprise.

        # outcomes
        own+ Le résultat visé sur {t} est atteint. J’estime que la moitié vient du nouveau routage de la banque.
        own+ Les deux livraisons du semestre ont eu leur revue à trente jours. J’ai retiré l’option peu employée de {t}.
        own- Nous avons livré {t} sans suivre ce que les gens en faisaient après le premier mois.
        peer+ Suit ce qui se passe après la mise en ligne, et retire ce qui ne sert pas.
        peer+ A débloqué la dépendance sur {t} avant que nous en ayons besoin.
        peer+ On sait, chiffres à l’appui, quelle part du résultat vient de nous.
        peer- Le résultat est là, mais l’équipe ne sait pas toujours quelle part lui revient.
        peer- La revue de {t} a été repoussée trois fois.
        boss+ Résultat clé atteint deux trimestres de suite ; la part du contexte est écrite dans le bilan.
        boss+ La mise en ligne de {t} a tenu sa promesse, et l’option sans usage a été retirée au bout de {30-60} jours.
        boss- Livre régulièrement. Les revues à trente jours sont tenues depuis peu.
        boss- L’effet de {t} est affirmé plus que montré : il manque un point de comparaison.
        fact self measure | {t} : usage suivi sur {5-12} semaines, {3-9} % de parcours abandonnés en moins | Comparé à la même période, hors deux banques en maintenance. | Les abandons sur {t} ont baissé de {3-9} %, mesurés sur la durée.
        fact boss observation | A tenu la revue à trente jours de {t} et fait retirer une option sans usage | | La revue à trente jours de {t} a conduit à un retrait, et non à un ajout.

        # other-crafts
        own+ Chaque objection technique sur {t} a reçu une réponse écrite. {2-3} ont changé le plan.
        own+ Le design et la data étaient là dès l’énoncé du problème sur {t}.
        own- Je laisse encore trop peu de temps au design avant le cadrage. Nous l’avons dit en rétrospective.
        peer+ Expose le problème et se tait assez longtemps pour que d’autres proposent.
        peer+ Reprend nos objections mot pour mot dans la note, puis y répond.
        peer+ Sur {t}, la solution retenue venait de l’ingénierie, et c’est écrit.
        peer- Nous associe tôt au problème, tard au calendrier.
        peer- Sur {t}, le design a reçu des écrans à dessiner plutôt qu’une question.
        boss+ Les comptes rendus de cadrage contiennent des pistes de tous les métiers, et la moitié de celles retenues ne viennent pas du produit.
        boss+ Le cadrage de {t} porte la trace de ce que chaque métier a changé.
        boss- Travaille bien avec l’ingénierie. La data n’est pas encore associée au cadrage.
        boss- Les objections sur {t} ont été entendues, mais une seule a eu sa réponse.
        fact self document | Note de cadrage de {t}, avec {3-6} objections et leurs réponses | | La note de cadrage de {t} porte les objections des autres métiers, chacune avec sa réponse.
        fact boss observation | Cadrage de {t} mené avec le design et la data dès le premier jour | {2-3} pistes retenues ne viennent pas du produit. | Le cadrage de {t} a retenu des pistes venues d’autres métiers.

        # alignment
        own+ La décision sur {t} est signée des ventes, du risque et de l’ingénierie. Elle a tenu le trimestre.
        own+ J’ai obtenu l’accord des ventes sur {t} en écrivant ce que nous ne ferions pas.
        own- J’ai prévenu les ventes trop tard de ce qui changeait sur {t}.
        peer+ Va chercher les désaccords avant la réunion plutôt que pendant.
        peer+ Chaque demande a reçu une réponse, y compris les refus.
        peer+ La décision sur {t} n’a pas été rouverte depuis qu’elle est écrite.
        peer- Les ventes ont découvert deux décisions après coup ce semestre.
        peer- Sur {t}, l’accord tenait dans la salle, pas en dehors.
        boss+ La décision écrite sur {t} porte le nom de ceux qui s’y engagent et n’a pas été rouverte.
        boss+ {8-19} demandes des ventes, {8-19} réponses, dont des refus dont elles ont pu se servir.
        boss- L’accord tient dans l’équipe. Il se défait dès qu’une autre direction y perd quelque chose.
        boss- Les désaccords sur {t} arrivent jusqu’à moi avant d’être travaillés sur place.
        fact boss observation | A réglé le différend sur {t} avec les ventes et le risque, sans escalade | Chaque objection figure au compte rendu, avec sa réponse. | L’accord sur {t} est écrit, signé, et n’a pas été rouvert.
        fact self document | Réponse écrite aux {8-19} demandes des ventes sur {t} | | Chacune des {8-19} demandes sur {t} a reçu une réponse écrite.

        # teaching
        own+ J’ai accueilli une personne sur {t}. Elle mène le sujet depuis {2-4} mois.
        own- Je n’ai accompagné personne ce semestre, l’occasion ne s’est pas présentée.
        peer+ Prend le temps de relire nos notes et dit ce qui manque, jamais ce qu’il faut penser.
        peer+ M’a cédé un sujet entier, avec les rendez-vous qui vont avec.
        peer- Explique bien quand on demande, mais ne propose pas.
        boss+ Un accompagnement sur {t}, avec un attendu nommé et un point tous les quinze jours, tenu jusqu’au bout.
        boss- L’occasion d’accompagner quelqu’un ne s’est pas présentée. C’est à nous de la créer.
        fact boss observation | A cédé {t} à une personne moins expérimentée, point tous les quinze jours | | {t} a changé de mains sans perdre une échéance.

        # payment-rules
        own+ Chaque note de cadrage cite l’article consulté et sa date. Sur {t}, un dossier est revenu pour une pièce manquante.
        own+ J’ai vérifié la règle sur {t} avec la conformité avant le test et non après.
        own- J’ai vu tard l’obligation qui touche {t}. La conformité m’a prévenu, et non l’inverse.
        peer+ Pose la question réglementaire au cadrage, et partage la réponse à tout le monde.
        peer+ Connaît les exemptions mieux que nous, et donne toujours la source.
        peer- Renvoie à la conformité des questions dont la réponse est déjà dans le registre.
        boss+ Tous les dossiers déposés ont été acceptés au premier dépôt.
        boss+ La règle sur {t} a été cherchée, citée et partagée avant que quiconque la demande.
        boss- La source est citée. L’obligation à venir sur {t} a été vue tard.
        boss- Le dossier sur {t} est revenu {2-3} fois pour des pièces manquantes.
        fact self document | Dossier de conformité sur {t}, accepté au premier dépôt | Article et date de consultation en tête. | Le dossier sur {t} a été accepté au premier dépôt.
        fact self message | Réponse de la conformité sur {t}, partagée aux six équipes | | La règle qui touche {t} a été cherchée au cadrage, et partagée.

        # incident-prevention
        own+ Les trois cas d’échec de {t} sont décrits et testés avant chaque mise en ligne.
        own+ J’ai retenu une livraison sur {t} : le taux d’erreur dépassait le seuil affiché.
        own- Le message au payeur n’était pas prêt quand la panne est venue, sur {t}.
        peer+ A retenu une livraison que tout le monde attendait, chiffres à l’appui.
        peer+ Le message au payeur était prêt avant l’incident, et il était juste.
        peer- Sur {t}, le cas de panne a été découvert en production.
        boss+ Le seuil de service est affiché et chaque dépassement a eu sa décision.
        boss+ L’incident sur {t} a duré {11-38} minutes. Le compte rendu était public le lendemain.
        boss- Prévoit bien les pannes de son produit. L’exercice commun avec l’exploitation n’a pas encore eu lieu.
        fact boss decision | A retenu la mise en ligne de {t} : taux d’erreur au-dessus du seuil affiché | Livrée {4-9} jours plus tard. | Une mise en ligne de {t} dont le taux d’erreur dépassait le seuil a été retenue.
        fact self document | Compte rendu d’incident sur {t}, {11-38} minutes | Causes, message au payeur, trois corrections datées. | L’incident sur {t} a son compte rendu et ses corrections datées.
        """
}
