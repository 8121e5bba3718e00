extension DemoTexts {
    static let designFrench = """
        # research
        own+ J’ai mené {4-7} tests d’usage sur {t}, du recrutement à la restitution. Huit personnes par test.
        own+ J’ai écrit ce que l’échantillon ne permettait pas de dire sur {t} : aucun commerçant de plus de dix caisses.
        own- Je n’ai mené qu’un test ce semestre, faute d’avoir recruté assez tôt.
        peer+ Ses restitutions tiennent en une page et disent la taille de l’échantillon.
        peer+ Choisit la méthode selon la question et non l’inverse.
        peer+ Nous a fait regarder trois séances sur {t}. On n’a plus discuté des mêmes choses ensuite.
        peer- Le recrutement passe toujours par les mêmes commerçants, et ils commencent à nous connaître.
        peer- Les résultats sur {t} sont arrivés après la décision.
        boss+ La méthode est choisie pour la question posée, et les limites figurent en tête de la restitution.
        boss+ L’étude sur {t} a répondu à une question que deux équipes posaient séparément.
        boss- Mène ses tests en autonomie. La coordination avec les études des autres équipes manque.
        boss- Sur {t}, {3-5} personnes ont été vues ; la restitution en parle comme de tout le monde.
        fact self document | Restitution des tests d’usage sur {t} : {8-12} personnes, une page | Limites de l’échantillon en tête. | Les tests sur {t} disent ce que leur échantillon de {8-12} personnes ne permet pas d’affirmer.
        fact boss observation | A choisi une étude en magasin plutôt qu’un questionnaire pour {t} | | La méthode d’étude de {t} a été choisie pour la question, et non par habitude.

        # journeys
        own+ J’ai retiré {2-3} étapes de {t} sans hausse de la fraude mesurée.
        own+ Le paiement refusé est dessiné depuis le premier jour et non ajouté à la fin.
        own- Le passage entre {t} et l’écran suivant reste visible pour le commerçant.
        peer+ Pense aux cas d’échec avant nous.
        peer+ Le parcours est cohérent d’un écran à l’autre, on le code sans deviner.
        peer+ Sur {t}, chaque état était dessiné, même l’attente de la banque.
        peer- Certains états d’erreur de {t} ont été inventés pendant le développement.
        peer- Les maquettes changent encore après le début du développement.
        boss+ Le parcours entier de {t} a été revu après test, y compris le paiement refusé.
        boss+ {2-3} étapes de moins sur {t}, et la mesure de la fraude jointe.
        boss- La cohérence est tenue dans le produit. Le passage d’une équipe à l’autre reste à dessiner.
        boss- Le cas nominal de {t} est beau. Les sorties sans perte manquent.
        fact self measure | {2-3} étapes de moins sur {t}, fraude mesurée inchangée | {5-9} semaines de mesure. | Sur {t}, le parcours compte moins d’étapes, sans fraude supplémentaire mesurée.
        fact self document | Parcours complet de {t}, paiement refusé compris | Corrigé après deux séries de tests. | Sur {t}, le parcours va de l’entrée au paiement refusé, et a été corrigé après test.

        # design-system
        own+ Contraste, clavier et lecteur d’écran vérifiés sur chaque écran de {t}. La liste est jointe aux maquettes.
        own+ J’ai ajouté un composant né de {t} au système ; une autre équipe l’emploie.
        own- Je n’ai pas fait vérifier {t} au lecteur d’écran avant la mise en ligne.
        peer+ Les maquettes arrivent avec les états au clavier, on n’a rien à inventer.
        peer+ A documenté le composant avant de nous demander de l’employer.
        peer- Crée un composant de plus là où un existant suffisait.
        peer- La documentation du composant de {t} manque encore.
        boss+ Un composant du système vient de son travail et sert ailleurs.
        boss+ L’accessibilité de {t} est vérifiée avant la livraison, sans exception ce semestre.
        boss- Emploie bien le système, n’y ajoute pas encore.
        fact boss document | Composant tiré de {t}, documenté, employé par une autre équipe | | Le composant tiré de {t} sert déjà à une autre équipe.
        fact self document | Vérification d’accessibilité de {t} : {14-28} écrans, {3-8} défauts corrigés | Clavier, contraste, lecteur d’écran. | Les {14-28} écrans de {t} ont été vérifiés avant la livraison.

        # critique
        own+ Chaque remarque de la critique sur {t} a reçu une suite, et le compte rendu le montre.
        own- J’appuie mes choix sur des faits d’usage. Je le fais moins quand le délai est court.
        peer+ La critique est le seul rendez-vous où je dis ce que je pense sans préparer ma phrase.
        peer+ Défend ses choix avec une source, et en change quand la source est mauvaise.
        peer- Répond aux remarques sur {t} par le goût plus que par l’usage.
        boss+ Anime la critique de l’équipe ; {3-5} personnes hors du design s’y expriment.
        boss+ Deux choix sur {t} ont changé à la suite de la critique, et la raison est écrite.
        boss- Les choix sont justifiés par écrit. La critique commune avec l’autre équipe reste à installer.
        fact boss observation | Critique sur {t} : {2-4} choix déjà engagés ont changé | | La critique sur {t} a fait changer {2-4} choix déjà engagés.
        fact self document | Compte rendu de critique sur {t}, chaque remarque avec sa suite | | Chaque remarque de la critique sur {t} a sa suite écrite.

        # partnership
        own+ J’ai proposé trois pistes de coûts différents au cadrage de {t}.
        own+ La liste des écarts à la conception de {t} est close à {20-30} jours.
        own- Je suis arrivé après le cadrage de {t}, et je n’ai pas demandé à le reprendre.
        peer+ Reste avec nous jusqu’en production et règle les écarts au lieu de les noter.
        peer+ Propose toujours une piste bon marché, et c’est souvent celle qu’on prend.
        peer- Sur {t}, la question du coût est venue après les maquettes.
        boss+ Suit {t} jusqu’en production, les écarts sont réglés avec l’ingénierie.
        boss+ Participe au cadrage dès l’énoncé du problème.
        boss- Les écarts de {t} sont notés ; ils ne sont pas encore réglés avec l’ingénierie.
        fact boss observation | A suivi {t} jusqu’en production et réglé {6-12} écarts | | {6-12} écarts de {t} ont été réglés avec l’ingénierie après la mise en ligne.
        fact self document | Trois pistes pour {t}, avec l’avis de l’ingénierie sur chacune | | Le cadrage de {t} a comparé trois pistes de coûts différents.

        # payment-consent
        own+ Neuf payeurs sur dix redisent le montant, le bénéficiaire et la durée sur {t}.
        own+ Tout nouvel écran de consentement de {t} est relu par la conformité avant le test.
        own- L’écran de {t} a été mis en ligne avant l’avis de la conformité.
        peer+ A refusé la case précochée que l’on nous demandait et proposé une phrase plus claire.
        peer+ Mesure la compréhension et non le clic.
        peer- Sur {t}, la durée de l’engagement se lit encore mal sur téléphone.
        boss+ La compréhension est mesurée, et l’écran de {t} sous le seuil a été corrigé.
        boss+ L’avis de la conformité est joint à chaque maquette testée.
        boss- La compréhension de {t} n’a pas encore été mesurée auprès de payeurs.
        fact self measure | {8-9} payeurs sur dix redisent montant, bénéficiaire et durée sur {t} | Dix payeurs recrutés par le panel. | Sur {t}, {8-9} payeurs sur dix redisent ce à quoi ils s’engagent.
        fact boss observation | A refusé une case précochée sur {t} et proposé une phrase plus claire | | La case précochée demandée sur {t} a été refusée, et remplacée par une phrase.
        """
}
