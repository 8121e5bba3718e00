extension DemoRemarks {
    static let french: [String: DemoRemarks] = [
        "customer-insight": DemoRemarks(
            own: [
                "J’ai conduit onze entretiens de commerçants ce semestre. Le tableau « su, supposé, ignoré » est à jour et trois personnes de l’équipe s’en servent.",
                "J’ai passé deux journées en magasin. J’en ai tiré un problème que je n’avais pas vu dans les chiffres : la caisse partagée entre deux vendeurs.",
            ],
            colleague: [
                "Vient en cadrage avec des verbatims datés et dit ce qu’on ne sait pas encore. C’est rare et cela évite des débats.",
                "Les commerçants multi-boutiques manquent au tableau des entretiens. On s’en est rendu compte tard, au moment du test.",
                "A changé d’avis devant nous après trois entretiens qui contredisaient l’hypothèse de départ.",
            ],
            manager: [
                "Le tableau de connaissance du produit est tenu et cité dans chaque note de cadrage du semestre.",
                "Connaît bien ses commerçants. Le rapprochement avec ceux que servent les équipes voisines n’est pas encore fait.",
            ]),
        "measurement": DemoRemarks(
            own: [
                "J’ai écrit le seuil d’échec avant quatre mises en ligne sur cinq. La cinquième était un correctif, je n’y ai pas pensé.",
                "La baisse de juin venait du changement de clientèle et non du parcours. J’ai publié le calcul, avec ce qu’il ne prouve pas.",
            ],
            colleague: [
                "Publie aussi les résultats défavorables. Celui du paiement en trois fois nous a évité un trimestre de travail.",
                "Les chiffres arrivent à temps, mais l’intervalle n’est jamais montré et la direction lit le point comme une certitude.",
                "Sait dire « on ne peut pas conclure » devant des personnes qui attendent un chiffre.",
            ],
            manager: [
                "Deux variations du semestre ont été expliquées par écrit, avec l’erreur de mesure écartée en premier.",
                "Lit les chiffres avec prudence. La méthode commune avec la data reste à écrire.",
            ]),
        "trade-offs": DemoRemarks(
            own: [
                "J’ai tranché le report de la carte cadeau sans attendre le comité et publié ce que nous perdions.",
                "J’ai gardé trop longtemps deux chantiers ouverts. J’aurais dû en arrêter un en mars.",
            ],
            colleague: [
                "Dit non avec une raison écrite. On peut être en désaccord, on sait au moins pourquoi.",
                "La première livraison répondait à la question la plus incertaine, ce qui nous a fait gagner six semaines.",
                "Revient parfois sur un arbitrage en réunion sans que la note soit corrigée.",
            ],
            manager: [
                "Cinq arbitrages écrits ce semestre, aucun remonté. La date de revue figure sur chacun.",
                "Les renoncements sont clairs à l’intérieur du produit. Avec les autres équipes, la décision revient encore à son manager.",
            ]),
        "outcomes": DemoRemarks(
            own: [
                "Le taux de paiement accepté est passé de 91,2 à 93,0 %. J’estime que la moitié vient du nouveau routage de la banque.",
                "Deux livraisons sur trois ont eu leur revue à trente jours. J’ai retiré l’option peu employée.",
            ],
            colleague: [
                "Suit ce qui se passe après la mise en ligne, et retire ce qui ne sert pas.",
                "Le résultat est là, mais l’équipe ne sait pas toujours quelle part lui revient.",
                "A débloqué la dépendance avec l’équipe Fraude avant que nous en ayons besoin.",
            ],
            manager: [
                "Résultat clé atteint deux trimestres de suite, la part du contexte est écrite dans le bilan.",
                "Livre régulièrement. Les revues à trente jours sont tenues depuis avril seulement.",
            ]),
        "other-crafts": DemoRemarks(
            own: [
                "Chaque objection technique a reçu une réponse écrite. Deux ont changé le plan.",
                "Je laisse encore trop peu de temps au design avant le cadrage. Nous l’avons dit en rétrospective.",
            ],
            colleague: [
                "Expose le problème et se tait assez longtemps pour que d’autres proposent.",
                "Reprend nos objections mot pour mot dans la note, puis y répond.",
                "Nous associe tôt au problème, tard au calendrier.",
            ],
            manager: [
                "Les comptes rendus de cadrage contiennent des pistes de tous les métiers, et la moitié de celles retenues ne viennent pas du produit.",
                "Travaille bien avec l’ingénierie. La data n’est pas encore associée au cadrage.",
            ]),
        "alignment": DemoRemarks(
            own: [
                "La décision sur les délais de reversement est signée des ventes, du risque et de l’ingénierie. Elle a tenu le trimestre.",
                "J’ai obtenu l’accord des ventes en écrivant ce que nous ne ferions pas.",
            ],
            colleague: [
                "Va chercher les désaccords avant la réunion plutôt que pendant.",
                "Les ventes ont découvert deux décisions après coup ce semestre.",
                "Chaque demande a reçu une réponse, y compris les refus.",
            ],
            manager: [
                "La décision écrite porte le nom de ceux qui s’y engagent et n’a pas été rouverte.",
                "L’accord tient dans l’équipe. Il se défait dès qu’une autre direction y perd quelque chose.",
            ]),
        "teaching": DemoRemarks(
            own: [
                "J’ai accueilli une personne sur les litiges. Elle mène le sujet depuis mai.",
                "Je n’ai accompagné personne ce semestre, l’occasion ne s’est pas présentée.",
            ],
            colleague: [
                "Prend le temps de relire nos notes et dit ce qui manque, jamais ce qu’il faut penser.",
                "M’a cédé un sujet entier, avec les rendez-vous qui vont avec.",
            ],
            manager: [
                "Un accompagnement avec un attendu nommé et un point tous les quinze jours, tenu jusqu’au bout.",
                "L’occasion d’accompagner quelqu’un ne s’est pas présentée. C’est à nous de la créer.",
            ]),
        "payment-rules": DemoRemarks(
            own: [
                "Chaque note de cadrage cite l’article consulté et sa date. Un dossier est revenu pour une pièce manquante.",
                "J’ai vérifié l’authentification forte avec la conformité avant le test et non après.",
            ],
            colleague: [
                "Pose la question réglementaire au cadrage, et partage la réponse à tout le monde.",
                "Connaît les exemptions mieux que nous, et donne toujours la source.",
            ],
            manager: [
                "Tous les dossiers déposés ont été acceptés au premier dépôt.",
                "La source est citée. L’obligation à venir sur les virements instantanés a été vue tard.",
            ]),
        "incident-prevention": DemoRemarks(
            own: [
                "Les trois cas d’échec sont décrits et testés avant chaque mise en ligne.",
                "J’ai retenu la livraison du 12 : le taux d’erreur dépassait le seuil affiché.",
            ],
            colleague: [
                "A retenu une livraison que tout le monde attendait, chiffres à l’appui.",
                "Le message au payeur était prêt avant l’incident, et il était juste.",
            ],
            manager: [
                "Le seuil de service est affiché et chaque dépassement a eu sa décision.",
                "Prévoit bien les pannes de son produit. L’exercice commun avec l’exploitation n’a pas encore eu lieu.",
            ]),
        "research": DemoRemarks(
            own: [
                "J’ai mené six tests d’usage, du recrutement à la restitution. Huit personnes par test.",
                "J’ai écrit ce que l’échantillon ne permettait pas de dire : aucun commerçant de plus de dix caisses.",
            ],
            colleague: [
                "Ses restitutions tiennent en une page et disent la taille de l’échantillon.",
                "Choisit la méthode selon la question et non l’inverse.",
                "Le recrutement passe toujours par les mêmes commerçants, et ils commencent à nous connaître.",
            ],
            manager: [
                "La méthode est choisie pour la question posée, et les limites figurent en tête de la restitution.",
                "Mène ses tests en autonomie. La coordination avec les études des autres équipes manque.",
            ]),
        "journeys": DemoRemarks(
            own: [
                "J’ai retiré deux étapes du parcours d’inscription sans hausse de la fraude mesurée.",
                "Le paiement refusé est dessiné depuis le premier jour et non ajouté à la fin.",
            ],
            colleague: [
                "Pense aux cas d’échec avant nous.",
                "Le parcours est cohérent d’un écran à l’autre, on le code sans deviner.",
            ],
            manager: [
                "Le parcours entier a été revu après test, y compris le paiement refusé.",
                "La cohérence est tenue dans le produit. Le passage d’une équipe à l’autre reste visible pour le commerçant.",
            ]),
        "design-system": DemoRemarks(
            own: [
                "Contraste, clavier et lecteur d’écran vérifiés sur chaque écran livré. La liste est jointe aux maquettes.",
                "J’ai ajouté le composant de montant au système ; l’équipe Commerçants l’emploie.",
            ],
            colleague: [
                "Les maquettes arrivent avec les états au clavier, on n’a rien à inventer.",
                "A documenté le composant avant de nous demander de l’employer.",
            ],
            manager: [
                "Un composant du système vient de son travail et sert ailleurs.",
                "L’accessibilité est vérifiée avant la livraison, sans exception ce semestre.",
            ]),
        "critique": DemoRemarks(
            own: [
                "Chaque remarque de la critique a reçu une suite, et le compte rendu le montre.",
                "J’appuie mes choix sur des faits d’usage. Je le fais moins quand le délai est court.",
            ],
            colleague: [
                "La critique est le seul rendez-vous où je dis ce que je pense sans préparer ma phrase.",
                "Défend ses choix avec une source, et en change quand la source est mauvaise.",
            ],
            manager: [
                "Anime la critique de l’équipe ; trois personnes hors du design s’y expriment.",
                "Les choix sont justifiés par écrit. La critique commune avec l’autre équipe reste à installer.",
            ]),
        "partnership": DemoRemarks(
            own: [
                "J’ai proposé trois pistes de coûts différents à chaque cadrage.",
                "La liste des écarts à la conception est close à trente jours.",
            ],
            colleague: [
                "Reste avec nous jusqu’en production et règle les écarts au lieu de les noter.",
                "Propose toujours une piste bon marché, et c’est souvent celle qu’on prend.",
            ],
            manager: [
                "Suit le produit jusqu’en production, les écarts sont réglés avec l’ingénierie.",
                "Participe au cadrage dès l’énoncé du problème.",
            ]),
        "payment-consent": DemoRemarks(
            own: [
                "Neuf payeurs sur dix redisent le montant, le bénéficiaire et la durée.",
                "Tout nouvel écran de consentement est relu par la conformité avant le test.",
            ],
            colleague: [
                "A refusé la case précochée que l’on nous demandait et proposé une phrase plus claire.",
                "Mesure la compréhension et non le clic.",
            ],
            manager: [
                "La compréhension est mesurée, et l’écran sous le seuil a été corrigé.",
                "L’avis de la conformité est joint à chaque maquette testée.",
            ]),
    ]
}
