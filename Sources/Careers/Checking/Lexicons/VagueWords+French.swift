extension VagueWords {
    /// In French.
    static let french = """
        bon|bonne|bons|bonnes|beau|belle|excellent*|fort|forte|solide* niveau|qualite|relationnel*|communication|posture|attitude
        bon|bonne|bons|bonnes|beau|belle|excellent*|fort|forte|solide* leadership|presence|maitrise|connaissance*|comprehension|vision
        grand|grande|haut|haute|meilleur*|vrai|vraie|reel|reelle|juste niveau|qualite|relationnel*|communication|posture|attitude
        grand|grande|haut|haute|meilleur*|vrai|vraie|reel|reelle|juste leadership|presence|maitrise|connaissance*|comprehension|vision
        bon|bonne|bons|bonnes|beau|belle|excellent*|fort|forte|solide* sens|capacite*|pratiques|hauteur|reflexe*|ambiance
        bon|bonne|bons|bonnes|beau|belle|excellent*|fort|forte|solide* atmosphere|dynamique|relation*|etat|impact|exigence*
        grand|grande|haut|haute|meilleur*|vrai|vraie|reel|reelle|juste sens|capacite*|pratiques|hauteur|reflexe*|ambiance
        grand|grande|haut|haute|meilleur*|vrai|vraie|reel|reelle|juste atmosphere|dynamique|relation*|etat|impact|exigence*
        bon|bonne|bons|bonnes|beau|belle|excellent*|fort|forte|solide* standard*|image|travail|resultat*|execution|rigueur
        bon|bonne|bons|bonnes|beau|belle|excellent*|fort|forte|solide* organisation|culture|contribution*|collaboration|expertise|competence*
        grand|grande|haut|haute|meilleur*|vrai|vraie|reel|reelle|juste standard*|image|travail|resultat*|execution|rigueur
        grand|grande|haut|haute|meilleur*|vrai|vraie|reel|reelle|juste organisation|culture|contribution*|collaboration|expertise|competence*
        bon|bonne|bons|bonnes|beau|belle|excellent*|fort|forte|solide* influence|engagement|qualites|aisance|comportement|equilibre
        bon|bonne|bons|bonnes|beau|belle|excellent*|fort|forte|solide* decisions|choix|questions|ecoute|implication|autonomie|pedagogie
        grand|grande|haut|haute|meilleur*|vrai|vraie|reel|reelle|juste influence|engagement|qualites|aisance|comportement|equilibre
        grand|grande|haut|haute|meilleur*|vrai|vraie|reel|reelle|juste decisions|choix|questions|ecoute|implication|autonomie|pedagogie
        leadership|ownership|mindset|craft
        vrai|vraie|veritable|authentique leader|manager|professionnel*|expert*|partenaire|moteur|pilier|atout|chef
        adopte|a|avoir|montre|prend|incarne ~ posture|attitude
        bonne posture
        posture de|d _
        savoir etre
        prend*|prendre|prise ?de ?la ?du hauteur|recul|responsabilite*
        prise|prend|prendre d initiative*|des initiatives
        esprit d|de ?l equipe|initiative|analyse|synthese
        esprit critique
        sens du|des|de ?l|la service|client|resultat*|priorite*|detail|business|produit
        sens du|des|de ?l|la responsabilite*|communication|organisation|collectif|ecoute|analyse|urgence
        force de proposition|conviction
        fait|faire|aide* ?a grandir|progresser ses|son|les|l|equipe*
        fait grandir
        fait progresser son|ses|l
        monte*|montee|monter en puissance|competence*|gamme
        tire* ~ vers le haut
        donne|montre|donner l exemple
        fait|faire la difference
        fait|faire bouger les lignes
        oriente|orientee ?vers client*|resultat*|solution*|produit|utilisateur*|impact
        valeur ajoutee
        a|avec|fort|creer ~ impact
        professionnalisme|pragmatisme|excellence|credibilite|legitimite|pertinence de ses|pedagogie|efficience
        preuve de|d ~ rigueur|professionnalisme|pragmatisme|agilite|pedagogie|leadership|reactivite|exigence|initiative
        preuve de|d ~ efficacite|discernement|excellence|implication|adaptabilite|adaptation|autonomie|proactivite|jugement
        avec ~ rigueur|professionnalisme|efficacite|pragmatisme|discernement|agilite|soin|justesse
        avec ~ finesse|pertinence|excellence|implication|fluidite|leadership|pedagogie|intelligence|serieux
        bien|mal communique*|gere*|travaille*
        communique*|collabore*|travaille*|gere*|anticipe*|delivre*|livre*|ecrit|redige*|presente*|echange* ?tres bien|mieux|efficacement|clairement
        communique*|collabore*|travaille*|gere*|anticipe* ?tres correctement|convenablement|proprement|intelligemment|pertinemment
        delivre*|livre*|ecrit|redige*|presente*|echange* ?tres correctement|convenablement|proprement|intelligemment|pertinemment
        efficacement|convenablement|adequatement|intelligemment|qualitativement|judicieusement|pertinemment|correctement|proprement
        de ?tres|haute|grande qualite
        de facon|maniere ?tres|plus adaptee|appropriee|adequate|pertinente|efficace|professionnelle|satisfaisante|qualitative
        de facon|maniere ?tres|plus optimale|fluide|constructive|intelligente|pragmatique|rigoureuse|propre|simple
        comme il faut
        comme il se doit
        comme il convient
        ce qu il faut
        ce qui est necessaire
        le necessaire
        a la hauteur
        au|a bon|haut|meilleur niveau
        niveau attendu|requis|d exigence
        attendu*|attend|digne d un|une|du ~ lead|senior|manager|cadre|principal|staff|directeur|responsable|expert|niveau|grade
        a|au niveau d un
        regles de l art
        etat de l art
        autant que possible
        si|quand|lorsque ?c ?est besoin|necessaire|possible|pertinent
        selon les besoins
        le cas echeant
        incarne*|rayonne*|irradie
        porte*|porter ?haut la|les|le vision|valeurs|culture|sujet*|voix
        pilier|referent*|reference ?pour|moteur|ambassadeur*|ambassadrice*|champion*|catalyseur|facilitateur|acteur|actrice|role ?modele|cle de voute
        incontournable*
        role moteur|cle|central
        vision strategique|globale|claire|produit
        reconnu*|percu*|vu|vue|identifie* comme|par
        contribue*|participe* ?activement ~ succes|reussite|rayonnement|ambiance|culture|developpement|performance|cohesion|dynamique
        s implique*|investit|engage ?pleinement
        a ~ aise avec
        est|se montre|reste|etre ?tres|toujours reacti*|efficace*|fiable*|pertinent*|disponible|pragmatique*|agile*
        est|se montre|reste|etre ?tres|toujours rigoureu*|constructi*|performant*|professionnel*|credible*|impactant*|exigeant*
        code|travail|livrable*|solution*|architecture* ?est|sont|tres|plus propre*|elegant*|maintenable*|lisible*|robuste*
        code|travail|livrable*|solution*|architecture* ?est|sont|tres|plus soigne*|impeccable*|clair*|pertinent*|performant*
        documentation|design|maquette*|interface*|analyse* ?est|sont|tres|plus propre*|elegant*|maintenable*|lisible*|robuste*
        documentation|design|maquette*|interface*|analyse* ?est|sont|tres|plus soigne*|impeccable*|clair*|pertinent*|performant*
        code|travail|livrable*|solution*|architecture* ?est|sont|tres|plus efficace*|qualitati*|moderne*|scalable*|evolutif*
        code|travail|livrable*|solution*|architecture* ?est|sont|tres|plus simple*|abouti*|solide*|irreprochable*|fluide*
        documentation|design|maquette*|interface*|analyse* ?est|sont|tres|plus efficace*|qualitati*|moderne*|scalable*|evolutif*
        documentation|design|maquette*|interface*|analyse* ?est|sont|tres|plus simple*|abouti*|solide*|irreprochable*|fluide*
        specification*|presentation*|roadmap|note*|composant* ?est|sont|tres|plus propre*|elegant*|maintenable*|lisible*|robuste*
        specification*|presentation*|roadmap|note*|composant* ?est|sont|tres|plus soigne*|impeccable*|clair*|pertinent*|performant*
        requete*|tests|experience*|test|ecran*|tableau* ?est|sont|tres|plus propre*|elegant*|maintenable*|lisible*|robuste*
        requete*|tests|experience*|test|ecran*|tableau* ?est|sont|tres|plus soigne*|impeccable*|clair*|pertinent*|performant*
        specification*|presentation*|roadmap|note*|composant* ?est|sont|tres|plus efficace*|qualitati*|moderne*|scalable*|evolutif*
        specification*|presentation*|roadmap|note*|composant* ?est|sont|tres|plus simple*|abouti*|solide*|irreprochable*|fluide*
        requete*|tests|experience*|test|ecran*|tableau* ?est|sont|tres|plus efficace*|qualitati*|moderne*|scalable*|evolutif*
        requete*|tests|experience*|test|ecran*|tableau* ?est|sont|tres|plus simple*|abouti*|solide*|irreprochable*|fluide*
        propre|elegant* ?et maintenable*|lisible*|elegant*|simple*|robuste*
        belle*|bonne* experience* ?utilisateur
        suffisamment|raisonnablement|assez _
        au service du collectif
        hors du cadre
        sort|sortir de sa zone
        zone de confort
        cree* du lien|liant
        liant|synergie*
        dans le bon sens
        les bonnes personnes
        le bon moment
        au bon moment
        les bons sujets|outils|arbitrages
        chef d orchestre
        depasse* ?les attentes|attente
        au dela des attentes
        """
}
