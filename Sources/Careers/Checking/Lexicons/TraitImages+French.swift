extension TraitImages {
    /// In French.
    static let french = """
        flair
        du nez
        nez creux
        sixieme sens
        mot pour rire
        d une ?tres ?grande patience|curiosite|energie|vivacite|douceur|tenacite|gaiete|placidite|opiniatrete|intelligence
        a|ont|possede|avec le|un don|talent de|du|pour|d|inne|naturel
        doue|douee|surdoue*|talentueu*
        bosse du|des|de
        bourreau de travail
        infatigable*|increvable*|inepuisable*|acharnement
        tient pas en place
        a cent a l heure
        electron libre
        couteau suisse
        se laisse ~ demonter|abattre|decourager|impressionner|intimider|destabiliser|submerger|deborder|gagner|emporter
        rien ?ni ?personne ne|n ~ attei*|ebranl*|arrete|decourag*|perturb*|effra*|desarconn*|demont*|entam*|destabilis*|abat|impressionn*
        imperturbable*|impassible*|flegm*|inebranlable*|placid*|indemontable*
        solide comme un|le
        comme un roc
        tete froide|haute
        calme olympien|communicatif|legendaire|absolu
        du|le|pas|ce genre a|qui|nerveux|anxieux|inquiet|calme
        genre nerveu*|anxieu*|inquiet*
        cuir epais
        peau dure
        encaisse* bien|tout|sans|les coups|critiques|pression
        joie de vivre
        sourire* aux|communicatif|contagieux
        enthousiasme|energie|humeur|rire|calme|passion|bonne ~ contagieu*|communicati*
        met de l ambiance
        chaleur humaine
        bagou*|tchatche|eloquence|faconde
        aura naturelle|certaine
        dents longues
        faim de|d reussir|vaincre|succes|apprendre
        grinta
        mental|moral|volonte|discipline|caractere d|de acier|fer|gagnant|gagneur|champion|guerrier|vainqueur|feu
        mental de _
        esprit de competition|conquete|gagne|revanche
        competiteur|competitrice|combattant|combattante
        jusqu au bout des ongles
        jusqu au boutis*
        curieux|curieuse de tout|nature
        autodidacte*
        vif|vive d esprit
        rapidite|agilite|finesse|souplesse d esprit
        apprend|comprend|pige tres|plus vite
        apprend vite
        d un|une ?tres naturel|nature|caractere|temperament
        par|de temperament
        de nature ?tres|plutot optimiste|calme|posee|discrete|patiente|inquiete|enjouee|joviale|enthousiaste|volontaire|conciliante|sociable
        contact facile|humain
        facile a vivre
        bon vivant
        relationnel facile|naturel
        sens du contact|relationnel|verbe
        fait l unanimite
        apprecie*|aime*|adore* de|par tous|toutes|tout|chacun
        maniaque*|tatillon*|pointilleu*|obsessionnel*
        retombe* ?toujours sur ses
        se releve* toujours|vite|apres
        systeme d $
        feru|ferue|mordu|mordue|accro|fou|folle de|d|du|des
        vit et respire|dort
        anime*|habite*|porte par|d une|la ?vraie passion|flamme|feu|envie
        pince sans rire
        sens de l humour
        rechigne|rale|bronche|flanche|panique|craque jamais|pas
        sans ?jamais ?se raler|rechigner|faiblir|decourager|demonter|plaindre|enerver|flancher|broncher
        perd|perdre ?jamais ?pas ?ni son|sa|le|ses calme|sang|patience|sourire|nerfs
        garde|garder ?toujours la|le|son|une tete|sourire|flegme|calme|sang froide|froid
        ne connait ni|pas|jamais ~ peur|fatigue|doute|stress|trac
        stresse jamais|pas|peu
        toujours de bonne
        de bonne compagnie
        bonne bouille
        ame d|de un|une|artiste|chef|meneur|leader
        oreille attentive
        grande oreille
        rassembleu*|leader charismatique
        naturel ~ curieux|optimiste|calme|enjoue|genereux
        temperament
        pile|boule|concentre|source d energie
        toujours partant*
        esprit de contradiction
        d humeur egale|constante|joyeuse
        energie|enthousiasme|imagination|vitalite|curiosite|creativite ~ debordant*|inepuisable|infatigable|sans|intacte|rare
        energie debordant*|inepuisable|folle
        d attaque
        froid aux yeux
        prend|prendre|voit|voir la vie du|avec|en
        la vie du bon
        malleable*|docile*
        a|ait|avec le sens de l|la repartie|formule|fete
        repartie
        coeur a l ouvrage
        pieds sur terre
        tete sur les epaules
        les epaules solides|larges|pour
        fort comme un
        jamais ?a cours|court de|d
        boute tout|en
        increvable
        ne tient jamais|pas en
        en perpetuel mouvement
        l enthousiasme d|de
        regard petillant
        toujours ?de content*|souriant*|motive*|volontaire|serein*|bonne
        passionne|passionnee|mordu par
        amoureu*|amoureuse de|du|des
        un|une ?vrai|vraie bulldozer|locomotive|machine|tornade|fonceur|fonceuse|battante|battant|meneur|meneuse|creatif|creative
        aime|adore convaincre|gagner|apprendre|aider|parler|rire|plaire
        a|ait du mordant|culot|coffre|charme|temperament|bagout
        fin|fine psychologue|stratege|diplomate|limier
        main de velours
        gant de velours
        doigte
        tact
        l ame d
        hyperactif|hyperactive|hypersensible|zen
        mordant|culot
        prend ~ sur lui|elle|soi
        reste|rester ?toujours de marbre|zen|stoique|maitre|digne|souriant*
        maitre|maitresse de soi|lui|elle|ses
        maitrise de soi
        controle de soi|ses
        gere|gerer ?bien son|le|ses stress|emotions|pression
        """
}
