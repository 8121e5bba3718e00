extension MoralImages {
    /// In French.
    static let french = """
        chose promise
        promesse* faite|tenue*
        engagement|engagements donne|pris promesse|parole|engagement
        parole|paroles donnee*|tenue*
        tient|tenir|honore|honorer|respecte ?toujours sa|ses parole|promesse|promesses
        tient|tenir parole
        qu une parole
        sa|leur parole ?lui suffit|vaut|engage|fait
        ne revient ~ sa|ses parole|promesses
        on|nous|chacun|tous lui|leur confierai*|remettrai*|donnerai*|laisserai*|preterai*
        yeux fermes
        cles du coffre
        bon dieu sans confession
        est|soit|reste|merite|meritent ?digne|dignes ?de ?la confiance
        de toute confiance
        cartes sur table
        langue de bois
        dans ses|leurs bottes
        se|s ~ regarder|regarde ~ glace|miroir|face
        au dessus de tout|tous soupcon*|reproche*
        sans reproche|tache
        incorruptible*
        conscience tranquille|nette|pure|legere
        mains propres
        scrupule*|scrupuleux|scrupuleuse
        sans arriere pensee*
        couverture a soi|lui|elle|eux
        tire* la couverture
        sait|savoir rester|reste a sa place
        se met|mettre|mettent ?jamais ?pas en avant
        laisse|laisser la lumiere|vedette|gloire aux|a
        grosse tete
        chevilles ~ enflent|enfler
        donne|donner|donnent|donnant sans compter|retenue
        sans compter son|sa|ses
        main tendue
        tend|tendre la main
        pret|prete|prets a aider|rendre|depanner
        rend|rendre volontiers service
        serviab*
        corps et ame
        fidele* au poste
        couleurs de la|l maison|entreprise|societe|marque
        amour du maillot|travail|metier
        travail bien fait
        linge sale
        ne dit|parle|dire jamais|pas ~ mal
        ose|oser|osent dire|affronter|braver|defier|contredire
        a|ait|avoir pas|jamais peur de|du|des|d
        peur de rien|personne
        sans peur
        preuve d|de ~ equite|impartialite|mansuetude|indulgence|courtoisie|politesse|delicatesse|humanite|noblesse|grandeur
        avec ~ egards|courtoisie|politesse|delicatesse|noblesse|humanite|equite|impartialite|indulgence|pudeur|droiture
        en toute honnetete|equite|impartialite|loyaute|modestie|humilite|conscience
        politesse|courtoisie|bonnes manieres
        savoir vivre
        rancun*
        medire|medit|medisance*|ragots|commerage*
        pardonne|pardonner
        mansuetude|clemence|indulgen*
        valeurs humaines|morales
        est|soit|etre|une belle|bonne personne|ame
        quelqu un de bien|confiance|droit|honnete|integre|fiable
        fait|faire le bien $
        garde|garder|garde ?toujours espoir|l foi
        foi en l|en demain|avenir|homme|humain
        ondes|attitude|esprit|pensee|energie|energies positive*|positif
        vie en rose
        moitie plein
        jugeote
        un sou est
        comme s il|elle|ils s agissait
        ethique personnelle|irreprochable|exemplaire|de
        sens du partage|don|pardon|sacrifice
        esprit de partage|d entraide|corps
        don|oubli de soi
        s efface|effacer ?toujours ?volontiers ?sait devant|derriere|au|pour
        chevaleresque*
        reconnait|reconnaitre|admet|admettre|assume|assumer ses torts|erreurs|fautes|limites $
        bien commun|d autrui
        sens de l|du autre|autrui|bien
        place les|l|le autres|equipe|collectif avant
        interet de l|du ~ avant ~ sien|sien
        au service des autres $
        ame et conscience
        fidele*|cap|attache|tient|droit ?a|de|sur ses|leurs|aux principes|valeurs|convictions
        personne ne regarde|voit|surveille
        interet*|besoins ~ au dessus|devant|avant ~ sien*|siens|leur|leurs|propre*|personnel*
        au dessus|devant du|des|le|les sien|siens|sienne
        interet personnel|propre
        dire|dit merci|pardon
        demande|demander pardon
        rend|rendre a cesar
        tire|tirer avantage|parti de ?la faiblesse|naivete|ignorance
        abuse|abuser ?jamais de la|sa|son|leur
        ce qui est juste|bien|droit
        le bien du|de|des
        fait|faire ?toujours ?passer l interet|le collectif|le bien
        au lieu de briller|se
        la gloire|les lauriers|les honneurs
        ne court pas apres
        par pure|simple bonte|generosite|loyaute
        a fond de
        grand seigneur
        beau joueur|belle joueuse
        bon joueur
        mauvaise foi
        coup bas|coups bas
        trahi*|trahison*
        mensonge*|mentir
        hypocri*
        jalousie|jaloux|envieux
        exemple de vertu|droiture|probite
        ne doit rien|cache rien|rien
        joue|jouer collectif
        assume|assumer ?pleinement ?toujours ses|leurs actes|erreurs|torts|fautes $
        parle|parler vrai|juste|d or
        le coeur pur|bon
        les autres d abord
        a coeur ouvert
        avec coeur|bonte|bienveillance|loyaute|humilite|modestie|honneur|courage
        """
}
