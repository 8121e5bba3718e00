extension VeiledGrounds {
    /// In French.
    static let french = """
        habite*|habiter|reside|resider|vit ?a ?tout ?moins ~ proche|pres|proximite|minutes|kilometres|km|siege|bureau*|quartier|ville
        vivre|loge|loger|domicilie|domiciliee ?a ?tout ?moins ~ proche|pres|proximite|minutes|kilometres|km|siege|bureau*|quartier|ville
        domicile ~ minutes|proche|pres|siege|bureau*
        moins de ~ du siege|bureau|domicile
        lieu de residence
        code postal ~ personne|sien
        nom|prenom a consonance
        nom|prenom bien|facile francais|a
        consonance francaise|etrangere
        bien|vraiment de chez nous
        gens|quelqu un|une|personne comme nous
        un|une des|de notres|nous
        fait partie de la famille|bande|maison
        se fond|fondre|coule|couler|couler dans le|notre moule|decor|paysage
        rentre|entre|entrer|rentrer dans le|notre|nos moule|cases
        notre|nos|le meme moule|monde|milieu|codes|caste
        memes|meme ecole*|milieu*|humour|bancs
        sorti|sortie|issu|issue|diplome|diplomee ?d|de ?une ?la grande|meme|bonne|bonnes|memes ecole*|famille|milieu*
        issu|issue d|de ~ milieu|quartier|banlieue|immigration
        bonne|grande famille
        bien ne|nee
        boire|prendre|partager ~ verre|biere|apero
        prendrait|boirait|partirait|inviterait ~ verre|biere|apero|vacances|diner
        apero*|afterwork*|pots|soirees|week|seminaire* ~ present*|partant*|rate|manque|tous|toutes|toujours
        present*|partant*|rate|manque|participe ~ apero*|afterwork*|pots|soirees|troisieme
        troisieme mi temps
        tient|tenir l alcool
        bon vivant a table
        partage ~ table|repas|porc|vin ~ comme tout
        ne s absente*|absenter ?jamais ?pas
        sans ?aucune|la ?moindre absence*
        aucune|zero absence*
        pas|jamais d absence*
        zero|aucune|jamais|pas d|une ?seule ?un ?jour absence*|absent|absente
        jamais|rarement absent|absente|souffrant|souffrante|alite
        sans ~ grossesse*|maladie*|maternite
        ni ?la ?de grossesse|maladie|maternite|enfants|famille|conge*
        ni|sans handicap*
        grossesse|maternite|maladie ne|n ~ decale*|retarde*|perturb*|interromp*|gen*|viennent|vienne|emp*
        retour|depart de|en maternite|conge|arret ~ sans|efface|penalis*|note|notation|baisse*
        malgre|nonobstant ~ grossesse|maternite|maladie|handicap|enfants|famille|temps
        aucun*|pas|jamais d|de ?contrainte ~ familiale*|enfant*|ecole|creche|garde
        sortie*|heure* de ecole|creche
        garde d|des|de enfant*
        ne|n ~ pas ?d enfant*|enceinte|mariee|marie
        vie personnelle|familiale ~ apres|passe|secon*|efface
        fait|faire|faisant ~ passer ~ avant sa|la|vie famille|sante
        avant sa|la|leur famille|sante|vie
        sacrifie*|sacrifier ~ week|soirees|nuits|vacances|famille|conges
        corveable
        joignable*|mobilisable*|connecte*|disponible* ~ soir*|nuit*|week|dimanche*|vacances|conges|minuit
        travaille|travailler|disponible|pret|prete ~ soir*|nuit*|week|dimanche*
        nuits|nuit blanche*
        quitte|part|parti|partir ?jamais ?le ?la ?bureau dernier|derniere|avant 19|20|21|vingt
        dernier|derniere a|au quitter|partir|bureau
        temps partiel ~ pas|ne|sans|jamais
        jamais ~ a|en temps partiel
        a temps plein ~ exclusivement|seulement|uniquement
        endurance|resistance|force|vigueur|robustesse|condition|constitution physique*|athletique
        forme olympique|physique|athletique
        en pleine|bonne|parfaite forme|sante
        resiste*|resister|supporte a|au|la|le manque|fatigue|nuits|sommeil
        dort peu
        court ~ marathon
        marathonien*|sportif accompli
        coiffure|cheveux|barbe|piercing*|tatouage* ~ soigne*|discret*|correct*|court*|visible*|apparent*|svelte|mannequin
        voile|foulard|poids|corpulence|taille ~ soigne*|discret*|correct*|court*|visible*|apparent*|svelte|mannequin
        sans ~ barbe|piercing*|tatouage*|voile|foulard|turban
        physique|tenue|allure|look|apparence ?est ?qui ?tres ?toujours ?physique soigne*|impeccable*|jeune*|agreable*
        physique|tenue|allure|look|apparence ?est ?qui ?tres ?toujours ?physique avenant*|irreprochable*|flatteu*|elegante
        presentable|photogenique|sexy|seduisant|bien mis|mise
        a bonne|belle mine|allure|prestance
        prestance|belle gueule
        age ideal|requis|mur|canonique
        trop jeune|vieux|vieille|age|agee
        sang neuf|jeune|frais
        du sang|l jeune|neuf|energie
        energie|dynamisme|fraicheur|enthousiasme|fougue|insouciance de|d|des ?la ?ses vingt|trente|jeunesse|jeune*|debutant|20|25
        la fougue de
        generation ?des connecte*|millenial*|millennial*|tiktok|reseaux|smartphone
        millennial*|millenial*|zoomer*|boomer*
        nee apres|avec|dans 19*|20*|les|un|l|le
        encore|assez|toujours jeune*
        pas plus de _ ans
        moins de trente|quarante|cinquante|35|30|40|45|50 ans $
        avant la|sa retraite
        depasse par|par son|l age
        syndique*|delegue* ~ eviter|distance|jamais|sans|ni
        jamais|ne|n ~ greve*|syndicat*|prud|prudhommes|revendi*
        greve*|debrayage ~ jamais|aucun*|pas
        heures|delegation ~ mandat|syndical* ~ limite*|ecart*
        ne fait|fasse pas|jamais de politique
        etiquette politique|syndicale
        neutralite religieuse|politique|vestimentaire
        croyances|convictions|opinions|foi|religion ~ vestiaire|porte|maison|cote|taire|tait|discret*
        ramadan|shabbat|sabbat|careme|priere*
        maman*|mere|papa ~ poule|disponible|dispo
        instinct|fibre|cote|sensibilite|touche|douceur|delicatesse|intuition maternel*|paternel*|feminin*|masculin*|viril*
        poigne|autorite|assurance|leadership|force|management d|de|masculin*|viril*|feminin* homme|femme|masculin*|viril*
        en homme|femme|mec
        comme une fille|mere|grand
        gars|mec|fille|garcon ~ bien|equipe|bande|solide
        bon|vrai|bons gars|mec|bonhomme
        homme|femme de terrain|poigne|caractere|tete
        bon pere|bonne mere
        conjoint*|epoux|epouse|mari|femme ~ accepte*|suit|disponible|soutien
        maitrise native|parfaite du|de francais|langue
        francais|anglais|allemand|italien|espagnol|neerlandais|arabe ?de ?comme ?est ~ natal*|maternel*|naissance|natif|native
        langue|langues natale|maternelle|naissance|natif
        parle* ~ sans ~ accent
        accent ~ gomm*|efface*|perd*|corrig*|discret
        pointe d accent
        de nationalite|souche|culture francaise|europeenne|latine
        lanceur|lanceuse d alerte ~ pas|jamais|ne
        jour* de maladie
        pris|prend|prendre|pose|poser ~ arret|conge*|maladie $
        passerai*|partirai*|inviterai* ~ vacances|soiree*|week|diner|noel
        junior d esprit
        sans horaire*
        ni ?d horaire*|famille|enfants
        horaires ~ ne|pas|sans compter|compte|limite|importance
        disponibilite totale|permanente|absolue|entiere|sans|complete
        totalement|entierement|toujours|constamment|tout ?le ?temps disponible* $
        ecoles|ecole ~ comme|meme comme|nous|reste|equipe
        a|a la meme|notre image
        notre image
        des|les gens bien|comme|du|de ?nous
        entre soi
        de la meme generation|trempe|espece|race|famille|tribu
        esprit de clan|corps|tribu
        comme nous
        copain*|pote|potes
        """
}
