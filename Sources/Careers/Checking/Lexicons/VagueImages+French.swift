extension VagueImages {
    /// In French.
    static let french = """
        tient|tiennent|tenant|tenir ?bien la|debout|sa|leur route|$|place|rang|rythme|promesses
        tient|tiennent la|le route|rythme|distance
        de bonne|belle|haute facture|tenue|volee
        digne|dignes de|du ce|son|leur|ce nom|rang|titre|grade|poste
        au top
        aux petits oignons
        nickel*|impeccable*|irreprochable*
        bien ficele*|pense*|concu*|construit*|fait|faite|faits|faites|mene|menee|senti|vu|leche*
        a bon escient
        au mieux
        de son mieux
        du mieux ?qu|que|possible
        le meilleur de|d
        donne|donner|fait|faire|vise le|son meilleur|maximum|mieux|possible
        se depasse|depasser|surpasse|surpasser|donne|donner ?toujours|a|$
        se donne|donner|implique|investit|engage|mobilise ?a ?pleinement ?totalement fond|pleinement|cent|sans|dans
        met|mettre les bouchees
        mouille|mouiller la|le maillot|chemise
        retrousse*|retrousser ses|les
        repond*|repondre ?toujours present|presente
        repond*|repondre toujours|present aux|$
        ne menage pas ses|sa
        sur tous les fronts
        sur le pont
        sans faille
        a toute epreuve
        sans ?aucun|le ?moindre accroc|couture|heurt|bavure|faute $
        dans la mesure du
        mesure du possible
        le juste|bon milieu|dosage|niveau|degre
        juste equilibre|milieu|mesure|dose|niveau|ce
        ce qu il|elle convient|faut
        comme on l|le attend
        que l on|nous attend|attendons|attendrait
        qu on attend|est
        attendu|attendue|attendus ?d|de|a ce|son|leur|un|une niveau|grade|poste|rang|role
        a|en la|sa hauteur|mesure des|du|de enjeux|ambitions|role|poste|grade|attentes|fonctions|besoins
        a la hauteur
        en rapport|phase|accord|adequation avec ?ce|le|son|les|la ~ niveau|grade|role|poste|fonctions|attentes|enjeux
        conforme* ?a ce qu|que on|l|nous
        adapte|adaptee|adaptes|adaptees|approprie* a|au|aux ?la|l|chaque|son|sa|ses|leur|leurs|toutes contexte|situation*|perimetre|besoin*|enjeux|public
        adapte|adaptee|adaptes|adaptees|approprie* a|au|aux ?la|l|chaque|son|sa|ses|leur|leurs|toutes interlocuteur*|circonstance*|role
        adapte|adaptee|adaptes|adaptees|approprie* a|au|aux ?la|l|chaque|son|sa|ses|leur|leurs|toutes audience|cas|personne*
        adapte|adapter|ajuste sa|son|ses communication|discours|posture|style|approche|message|comportement
        plus|vraiment|reellement|tres approprie*|adapte|adaptee|pertinent*|judicieu*|opportun*
        dont ~ peut|peuvent|pourrait ?etre fier*|fiere*
        dont ~ fier*|fierte|rougir|contente*|content
        que|qu ~ aimerai*|serai*|voudrai*|prendrai*|envierai*|reverait
        dont ~ aimerai*|serai*|voudrai*|envierai*|reverait
        donne|donnent|donner envie
        fait|font|faire plaisir|envie|mouche|rever|honneur
        fait|font|faire la|l difference|unanimite|affaire|job|boulot
        fait|faire le job|boulot|travail|necessaire|nombre
        saute* aux yeux
        coule* de source
        de premier ordre|plan
        hors pair|norme|classe|du commun
        qui fait|font autorite|mouche
        qui ~ claque*
        a l etat de l art
        dans les regles ?de
        niveau d excellence|exigence
        culture de l|du|d|la excellence|resultat|performance|exigence|feedback|qualite
        excellence operationnelle|technique
        satisfaisant*|convenable*|acceptable*
        prend|prendre|pris ?de ?du la|le hauteur|recul|large
        de la hauteur|distance|bouteille
        preuve de recul|hauteur|distance|maturite|sagacite|savoir|ouverture|presence|suite|exigence|esprit
        avec ?un|une|la|le ?certaine|certain|reelle|vraie|grande hauteur|recul|brio|aisance|maestria|maitrise|justesse
        avec ?un|une|la|le ?certaine|certain|reelle|vraie|grande doigte|exigence|maturite|facilite|naturel|legerete|intelligence
        a|avoir ?du ?de la recul|hauteur|bouteille|vista|metier $
        voit|voir ?toujours ?plus loin|grand|large
        au dela de son|sa|ses|du|la|l ?strict perimetre|fiche|role|cadre|poste|demande
        au pied leve
        vision d ensemble|helicoptere|globale|360|systemique
        esprit d analyse|synthese|initiative|service
        gagnant gagnant
        cercle vertueux
        coup d avance
        temps d avance
        optimise|optimiser|ameliore|ameliorer ?en ?continu ?sans ?cesse ?les|la|le|ses ?nos pratiques|processus|choses|performance|fonctionnement|efficacite
        amelioration continue $
        qualite percue|globale|generale
        travail|livrable*|code|document*|maquette*|analyse*|interface*|solution*|service|contenu*|specification*|reponse* ?de qualite $
        bonnes pratiques
        respecte|applique|suit|maitrise ?bien les bonnes|fondamentaux
        maitrise|maitriser ?parfaitement ?bien ?pleinement son|ses|sa|les|l|la sujet*|metier|fondamentaux|outils|art
        maitrise|maitriser ?parfaitement ?bien ?pleinement son|ses|sa|les|l|la domaine|perimetre|codes|bases|dossiers|rouages
        connait|connaitre son metier|affaire
        code|tests|travail|livrables|documents ~ dont|que|qu|qui ~ fier*|aimerait|reprendre|envie|route|debout
        analyses|requetes|maquettes|specifications|solutions ~ dont|que|qu|qui ~ fier*|aimerait|reprendre|envie|route|debout
        lisible* et maintenable*|clair*|simple*|agreable*
        simple* et|, elegant*|efficace*|lisible*|robuste*
        clair* et concis*|precis*|pertinent*|efficace*|structure*
        rapide* et efficace*|fiable*
        qui inspire* ?la confiance
        a la pointe|page $
        la pointe de
        reactivite|agilite|proactivite|efficience|rigueur|professionnalisme $
        avec rigueur|soin|serieux|application|enthousiasme|methode|pragmatisme|efficacite|agilite
        percutant*|impactant*|remarquable*|convaincant*|eclairant*|judicieu*|inspirant*
        brillamment|brillant|brillante|magistral*|innovant*|structurant*|engageant*
        ambitieux|ambitieuse|ambitieuses projet*|objectif*|vision|idees|sujets|feuille|solutions
        travail|livrable*|code|document*|maquette*|analyse*|interface*|solution* soigne|soignee|soignes|soignees|abouti*|elegant*|irreprochable*
        ticket*|contenu*|note*|compte*|rendu*|ecran*|message*|specification* soigne|soignee|soignes|soignees|abouti*|elegant*|irreprochable*
        avec plaisir|bonheur|gourmandise
        a lire|relire|parcourir avec|comme
        se lit|lisent comme|avec|bien
        comme un roman|livre|charme|horloge|professionnel|pro|chef|grand
        horloge suisse
        au cordeau
        tire* a quatre
        de haut vol
        de haute volee
        au quart de
        roule tout seul
        tourne ?bien rond|comme
        fait|font|faisant ses preuves
        preuves de sa
        compte|importe vraiment|reellement
        ce qui compte|importe
        va|aller|vont a|droit l|au essentiel|but
        a l essentiel
        parle|parler|s exprime|ecrit clairement|bien|juste|simplement
        avec clarte|simplicite|precision|concision|conviction|force|assurance|autorite
        clair|claire|claires|clairs et
        lisible|comprehensible|accessible ?par|a|au tous|toutes|plus|chacun $
        simple ?et ?a comprendre|lire|utiliser|efficace|elegant* $
        facile* a lire|comprendre|maintenir|utiliser|reprendre|relire
        suffisant*|raisonnable*|adequat*|proportionne* $
        comme il|elle|on se|le doit|faut|peut
        quand il|elle le|la faut|juge|estime
        si necessaire|besoin
        au besoin $
        en temps utile|voulu
        dans des|les|un|de delais|delai raisonnable*|acceptable*|satisfaisant*|courts
        rapidement|promptement $
        dans les meilleurs
        meilleurs|meilleur|meilleures delais|choix|decisions|solution*|outils|resultats|experience
        mieux que|qu les|la|le|personne
        fait|faire ?toujours ?du le|bon|beau maximum|travail|boulot
        contribution|impact|apport significatif*|notable*|majeur*|decisif*|fort*|reel*|visible*
        impact fort|reel|positif|significatif|visible|durable|majeur|$
        resultats|performances|progres tangibles|visibles|significatifs|excellents|probants
        tangible*|notable*
        a toute epreuve
        sans jamais|surprise decevoir|surprise
        """
}
