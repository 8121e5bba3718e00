/// States of mind: nobody sees them.
enum MentalWords {
    static let states = BilingualLexicon(
        fr: """
            comprend|comprendre|comprennent
            comprehension fine|profonde|globale|intime
            a|ait compris|conscience|envie|confiance|foi
            a|ait le souci|sentiment
            a|ait|avoir ?a coeur
            croit|croire|croient ?profondement|vraiment|sincerement
            sait que|qu|quand|ou|pourquoi|combien|comment|ce|quels|quelles|quel|quelle|qui
            sait ~ au fond|intimement
            sait au fond ?de
            connait|connaissent|connaitre
            est|soit|reste|demeure|etre ?profondement|pleinement|intimement|toujours|tres conscient*|convaincu*|persuade*|sensible*|attentif*
            est|soit|reste|demeure|etre ?profondement|pleinement|intimement|toujours|tres attentive*|concerne*|soucieu*|preoccupe*|interesse*|curieux
            est|soit|reste|etre ~ a l ecoute
            profondement|intimement|pleinement convaincu*|conscient*|persuade*
            se soucie*|preoccupe*|sent|sentir|sente|interesse*|passionne*|rappelle*|doute*|demande*|projette|inquiete*|imagine*|reconnait
            s interesse*|inquiete*|identifie*|imagine*|sent|approprie*
            se souci*|soucier
            pense|penser|songe|reflechit
            ressent|ressentir|eprouve
            aime|adore|apprecie|respecte ~ profondement
            aime|adore
            veut|voudrait|desire|souhaite|espere
            garde|garder|gardant|a|ayant|avoir ?sans ?toujours|bien|cesse|constamment a l esprit
            garde|garder|gardant|a|ayant|avoir ?sans ?toujours|bien|cesse|constamment en tete|memoire|vue
            garde|a|avoir|ayant ~ a|en|dans l|tete|esprit esprit|tete
            a toujours|constamment ~ en tete
            porte ~ dans ses pensees|son coeur
            dans ses pensees
            dans son for interieur
            en son for interieur
            du fond du coeur
            au fond de lui|elle|soi
            prend conscience
            prend|prendre a coeur
            prendre conscience
            prend la mesure
            mesure l importance
            mesure la|les portee|enjeux|gravite
            saisit|percoit|assimile|integre les enjeux|subtilites
            percoit|pressent|devine|apprehende
            saisit|saisir ?bien ?pleinement les|l|la|ce|toute|toutes ~ enjeu*|subtilite*|importance|portee|sens|nuance*|finesse*|ressort*|logique|opportunite*
            a la|l|le ?ferme|vraie|profonde conviction|intuition|gout|intention|volonte|desir ?de
            adhere|adherer a|aux|au|pleinement|totalement
            souscrit a|aux|au
            se reconnait dans
            partage la|les|notre|cette vision|valeurs|convictions
            maitrise|possede|sens intime
            est ~ en phase
            tient a coeur
            n oublie jamais|pas
            ne perd jamais|pas de vue
            sans perdre de vue
            se met a la place
            se mettre a la place
            accorde de l importance
            attache ~ importance
            fait sienne*|siens
            """,
        en: """
            understands|understand|grasps|comprehends|appreciates|perceives|senses
            has|have|with|shows|demonstrates ~ understanding|grasp|appreciation|awareness|knowledge|consciousness
            understanding of
            believes|believe|feels|feel|hopes|wishes|wants|desires|intends|loves|enjoys|likes
            knows|know|realises|realizes|recognises|recognizes
            cares|care about|for|deeply
            cares|thinks|think|thinking
            is|are|stays|remains|be ?fully|deeply|always|keenly|acutely|well|genuinely aware|conscious|mindful|convinced|persuaded|certain|sensitive|attentive
            is|are|stays|remains|be ?fully|deeply|always|keenly|acutely|well|genuinely attuned|concerned|interested|committed
            is|are|stays|remains|be ?fully|deeply|always|keenly|acutely|well|genuinely comfortable|familiar|knowledgeable|sold|invested
            mindful|aware of|that
            keeps|keep|keeping|bears|has|have|holds ~ in mind|heart|sight
            in mind
            at heart|heart
            takes ~ to heart
            takes pride|interest
            has|have ?a ?deep|strong|firm ~ conviction|belief|faith|sense|feeling|intuition
            feels ~ responsible|ownership
            worries|worry about
            pays attention
            never forgets|loses sight
            does not lose sight
            without losing sight
            puts ~ in ~ shoes
            considers|contemplates|ponders|reflects|imagines|remembers|values|respects|embraces|internalises|internalizes|trusts
            identifies with
            subscribes to
            buys into
            has bought into
            deep down
            in their|his|her|own heart|mind|thoughts
            attaches|gives ~ importance
            sees the importance|value|point|bigger|big
            """)
}
