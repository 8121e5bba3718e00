extension DemoTexts {
    static let dataFrench = """
        # question-framing
        own+ J’ai reformulé la question sur {t} avant d’ouvrir un fichier. La moitié de la demande est tombée d’elle-même.
        own+ Chaque analyse commence par la décision qui l’attend. Sur {t}, il y en avait deux, j’en ai traité une.
        own- J’ai répondu à trois demandes sur {t} sans savoir à quoi elles serviraient.
        peer+ Demande ce que la réponse changerait. On repart souvent avec une meilleure question.
        peer+ A dit non à une extraction et proposé la comparaison dont nous avions besoin pour {t}.
        peer- Prend toutes les demandes, dans l’ordre où elles arrivent.
        boss+ La question sur {t} a été réécrite avec ceux qui décidaient, et la réponse a servi.
        boss+ {4-8} demandes écartées ce semestre, chacune avec sa raison, sans une plainte.
        boss- Répond vite et bien à la question posée. C’est la question qu’il faudrait discuter.
        fact self document | Question sur {t} réécrite, avec ce que chaque réponse ferait faire | | La question sur {t} a été réécrite avant l’analyse, avec ce que chaque réponse changerait.
        fact boss decision | A écarté {4-8} demandes sur {t} et proposé une seule comparaison | | {4-8} demandes sur {t} ont été ramenées à la seule qui pouvait changer la décision.

        # data-quality
        own+ Les contrôles sur les tables de {t} tournent chaque nuit. {5-11} alertes traitées, toutes sous deux jours.
        own+ J’ai retrouvé l’événement qui comptait deux fois les paiements de {t}.
        own- Une table de {t} est restée fausse trois semaines avant que je le voie.
        peer+ Quand un chiffre change, on sait le jour même si c’est la mesure ou la réalité.
        peer+ A fait corriger l’événement à la source au lieu de le réparer dans la requête.
        peer- Les corrections sur {t} sont faites dans les requêtes, chacun la sienne.
        boss+ Les alertes sont traitées, et leur cause est corrigée là où elle naît.
        boss+ La table de {t} a maintenant un contrat que l’équipe émettrice respecte.
        boss- Les contrôles existent. Ceux de {t} ne sont pas encore lus par l’équipe.
        fact self measure | Contrôles sur les tables de {t} : {5-11} alertes, toutes closes sous deux jours | | Chaque alerte sur les données de {t} a été close sous deux jours.
        fact self document | Double compte retrouvé et corrigé à la source sur {t} | {2-6} % des lignes étaient en trop. | Le double compte de {t} a été corrigé à la source.

        # inference
        own+ J’ai donné l’intervalle de chaque estimation sur {t}, et refusé de conclure deux fois.
        own+ L’écart sur {t} vient pour moitié du calendrier. Je l’ai écrit avant qu’on me le demande.
        own- J’ai comparé avant et après sur {t} sans chercher ce qui avait changé d’autre.
        peer+ Dit « je ne sais pas » avec un intervalle, ce qui vaut mieux qu’un chiffre.
        peer+ Son test sur {t} avait sa règle d’arrêt écrite avant de commencer.
        peer- Sur {t}, le résultat a été lu trois jours trop tôt.
        boss+ Les deux essais du semestre ont leur règle d’arrêt, et l’un se conclut par « non établi ».
        boss+ La note sur {t} donne deux explications concurrentes et dit laquelle reste possible.
        boss- L’estimation sur {t} est juste ; l’intervalle, sur un si petit effectif, aurait dû arrêter la note.
        fact self document | Essai sur {t} : règle d’arrêt écrite avant, résultat « non établi » | {6-12} semaines, deux groupes comparables. | L’essai sur {t} se conclut par « non établi », comme sa règle d’arrêt le demandait.
        fact boss observation | A refusé de conclure sur {t} devant le comité, intervalle à l’appui | | Sur {t}, l’intervalle a été montré et la conclusion remise.

        # findings
        own+ Ma note sur {t} tient en une page et commence par la réponse.
        own- Ma présentation sur {t} avait {14-22} diapositives. Personne n’a retenu la troisième.
        peer+ La première phrase répond à la question. On peut s’arrêter là et décider.
        peer+ Ses figures montrent l’incertitude sans qu’on ait besoin de légende.
        peer- Il faut demander pour savoir ce que la figure sur {t} veut dire.
        boss+ Le résultat défavorable sur {t} a été présenté à ceux qui espéraient le contraire, et il a été suivi.
        boss- Les notes sont justes. Elles commencent encore par la méthode.
        fact self document | Note d’une page sur {t}, la réponse en première phrase | | La note sur {t} tient en une page et commence par la réponse.
        fact boss observation | A présenté un résultat défavorable sur {t} à ceux qui l’espéraient bon | Suite écrite sous {2-4} semaines. | Le résultat défavorable sur {t} a été présenté sans être adouci, et suivi.

        # decision-support
        own+ J’ai proposé le seuil de {t} avant la décision, et il est dans la note.
        own- On m’a appelé après la décision sur {t}, et je n’ai rien dit.
        peer+ Présent quand on choisit, pas seulement quand on mesure.
        peer+ A fait reprendre la décision sur {t} sans mettre personne en défaut.
        peer- Apporte les chiffres, puis se tait au moment du choix.
        boss+ {2-4} notes du semestre portent un seuil proposé par la data.
        boss- Les chiffres sur {t} étaient prêts ; il manquait une proposition.
        fact boss observation | A proposé avant la décision le seuil qui la ferait changer, sur {t} | | Le seuil de {t} a été proposé et écrit avant la décision.

        # personal-data
        own+ Aucun fichier nominatif sur {t} hors de l’espace prévu. La revue du trimestre est faite.
        own- J’ai gardé un extrait de {t} plus longtemps que la durée prévue.
        peer+ Demande à quoi servira une colonne avant de la donner.
        peer- Un tableau sur {t} montrait des groupes de trois personnes.
        boss+ Le registre des tables de {t} est à jour, finalité et durée comprises.
        boss+ Une donnée que plus personne n’employait a été retirée de {t}, et rien ne s’est cassé.
        boss- Le registre est à jour pour l’équipe. Les extraits de {t} n’y figurent pas.
        fact self document | Registre des tables de {t}, {9-21} lignes, finalité et durée vues avec la conformité | | Chaque table de {t} a sa finalité et sa durée, vues avec la conformité.
        fact self decision | Colonne nominative retirée des tables de {t} | Rien n’en dépendait : vérifié sur {3-6} semaines. | Une donnée nominative sans usage a été retirée de {t}.
        """
}
