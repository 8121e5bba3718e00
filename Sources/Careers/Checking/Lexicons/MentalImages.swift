/// States of mind told in an image: "has taken on board", « présentes à l’esprit », « n’a pas de secret pour ».
enum MentalImages {
    static let all = BilingualLexicon(
        fr: """
            prend|prendre|pris|prenant ?toute ?pleinement ?bien ?la toute|pleine|la ~ mesure ?conscience de|des|du|d
            mesure|mesurer|realise|realiser|pressent ?bien ?pleinement combien|ce|l|la|les|toute ~ importance|portee|enjeu*|gravite|represent*
            a|ont|avoir|ait|ayant ?bien ?pleinement|toujours interiorise|assimile|digere|compris|conscience
            interiorise|interioriser|assimiler
            present*|presents|presentes ?toujours a l esprit
            a|ont|avoir|ayant ?toujours ?constamment a|bien present* a l esprit
            est|soit|sont|reste|etre au ?parfaitement fait|clair de|sur|du
            lui|leur ?sont ?est ?tient ?bien ?parfaitement clair*|familier*|familiere*|limpide*|evident*|coeur|cher|chere
            lui sont|est ~ clairs|claires|clair|claire|familiers|familieres|familier|acquis|acquise|evidents
            pas|aucun|plus|sans de|aucun ?secret* pour lui|elle|eux
            a|de secret* pour
            s est|soit approprie*|impregne*
            impregne*|penetre*|habite*|pleinement de|par|des ?la ?l ~ valeurs|culture|importance|esprit|vision|mission
            se|s ~ reconnait|reconnaitre|retrouve|retrouver ?pleinement dans
            se projette|projeter|sait|sent|sentir ?pleinement
            s y projette|retrouve|reconnait|identifie|sent
            se sent|sentir|sente ?pleinement ?personnellement ?a concerne*|responsable*|implique*|investi*|partie|proche
            adhere*|adherer|adhesion ?sincere ?pleinement ?totalement ?totale a|aux|au
            a|avoir|garde foi en|dans
            voit|voir|comprendre|entrevoit l|le|la interet|sens|importance|finesse
            percevoir|pressentir|ressentir|croire|comprendre|connaitre|aimer l|les|le|ce|la|que|au
            tient|tenir a ce que
            garde|garder|gardant un oeil
            se tient|tenir|tiennent ?toujours au courant|informe*|aux
            est ?bien|pleinement sensibilise*
            vigilant* ?tres sur|quant|a|aux ~ risque*|enjeu*|derive*|biais
            reste|rester|demeure|est ?toujours ?tres vigilant*|attentif*|attentive*|alerte|eveille*|lucide*
            souci constant|permanent|sincere|reel|profond
            a pour souci
            avec|par le souci
            dans le souci
            conscience aigue|fine|claire|profonde|pleine|permanente
            pleine|parfaite conscience
            comprehension|connaissance intime|aigue|instinctive|intuitive|intime
            sentiment d|de appartenance|responsabilite|urgence
            convaincu|convaincue|persuade|persuadee ?que de|du|que|qu
            nourrit|cultive|entretient ~ conviction|envie|desir|curiosite
            vibre|vibrer pour|avec
            fait|faire ~ corps avec
            partage|partager sincerement|pleinement ~ vision|mission|valeurs
            hante*|obsede* par
            au coeur|fond de ses|lui|son|soi ?preoccupations
            premier|premiers|premiere|constant|constante ?de ?ses souci*|preoccupation*
            preoccupation constante|permanente|premiere
            ne quitte|quittent jamais|pas son|ses esprit|pensees
            lui|leur importe*|importent
            se passionne|interesse|soucie|preoccupe|inquiete|emeut
            garde|a|en ligne de mire
            sur le bout des doigts
            connait|sait ~ par coeur
            comme sa poche
            comprend*|comprenne|comprenait|comprenant ?bien ?pleinement ?parfaitement ?intimement le|la|les|l|ce|pourquoi|comment|que
            comprend*|comprenne|comprenait|comprenant ?bien ?pleinement ?parfaitement ?intimement qu|son|sa|ses|leur|leurs|un|une
            je|nous comprends|comprenons|crois|croyons|sais|savons|pense|connais|connaissons|mesure|sens
            croire en|a|au|dans|que
            est|soit|se|montre reellement|sincerement|vraiment|veritablement attache*|acquis*|sensible*|convaincu*|interesse*|concerne*
            a|ont|avoir l ~ intelligence|intuition|instinct de|des|du
            comprehension ?fine ?globale ?profonde ?claire ?solide ?approfondie ?du ?des ?de ~ metier|enjeu*|besoins|marche|produit
            porte|porter|prete ?toujours une|un|la|de|l ?grande ?vraie ~ attention|interet|importance|souci|regard sincere|reel|reelle|particulier*|aux|a|au
            preter|accorde|attache ?toujours une|un|la|de|l ?grande ?vraie ~ attention|interet|importance|souci|regard sincere|reel|reelle|particulier*|aux|a|au
            attention|interet sincere|reel|reelle|constante|constant|particuliere|profond*
            mesure|mesurer|pese ?bien ?pleinement les|la|l|le|ce ~ consequence*|impact*|effets ?de ~ $
            mesure|mesurer les consequences
            en paix avec
            sent|sentir venir|quand|d|les|l
            a|ait|avoir|possede une ?tres fine|juste|intime comprehension|perception|conscience
            a|ait|avoir|possede une comprehension|perception fine|juste|intime
            dans la peau de|du|des
            a fleur de
            a|avec|garde toujours|sans cesse ?cesse a|en|present l|tete esprit
            vit|vivre|ressent|porte ~ comme la|le|les sienne|sien|siennes|siens|propre
            comme la|le|les sienne|sien|siennes|siens|leur
            vit mal|bien l|le|la|les
            sait|sachant pertinemment|intuitivement|instinctivement|bien
            intuitivement|intimement|interieurement|instinctivement
            intuition que|des|du|de
            est|soit ?profondement|sincerement touche*|emu*|heureu*|fier|fiere|content*|rassure*|serein* ?quand|de|d|par
            fier|fiere d|de
            souhaite|espere|reve|aspire|ambitionne ?sincerement de|que|a|voir
            se veut|dit|croit|pense
            est|soit d|de avis|accord
            accord avec les|la|l vision|valeurs|orientations|mission
            s aligne*|alignee|aligne ?pleinement avec|sur ~ valeurs|vision|mission
            en accord avec
            ouvert|ouverte aux|a|au ~ idees|critique|critiques|changement|autres
            ouverture aux|a|au ~ autres|critique|critiques|changement|idees
            accepte|accepter ?bien|volontiers les|la|le|l critique*|changement|incertitude|remarques|echec
            curiosite|interet|gout|appetence ?marque*|pour|envers le|la|les|l|tout
            esprit tourne vers
            regard tourne vers
            pensee* ~ vers|pour
            a|en tete|esprit tout|toute|chaque
            """,
        en: """
            has|have|having ?fully|truly|deeply|really|well|clearly internalised|internalized|absorbed|digested|assimilated|understood|realised|realized
            has|have|having ?fully taken|absorbed ~ on|in board|what|how|the
            takes|take|taking ?fully on board
            fully takes|appreciates|grasps|realises|realizes|comprehends
            is|are|be|stays|remains ?always|keenly|very|fully|ever|constantly|highly alert|alive|awake|sensitive|attuned|attentive|vigilant|watchful|conscious
            is|are|be ?fully ?well ?always in ?close tune|touch with
            gets it $
            really|truly|totally|genuinely|just gets|get|feels|knows|grasps|values|respects|appreciates|wants
            has|have|with ?got a|an ?good|real|solid|strong|intuitive|sure feel|handle|grip for|on|of
            wrap*|get* ~ head around
            sees|see why|how|what|themselves|ourselves|the ~ matters|point|value|merit|sense
            is|are ?fully ?completely sold|bought on|in|into
            buys|buy|bought|buying into|in $
            buys|buy into
            lives|live and breathe*
            dear to ~ heart
            close|near to ~ heart
            second nature
            front|top|back of mind
            on ~ mind
            mind is always|never|on|constantly
            never far|out|leaves from|of ~ thoughts|mind
            never leaves ~ mind|thoughts
            lose|loses sleep over
            keeps|keep them up|awake at
            lie|lies awake
            never|not|without|rarely lose|loses|losing sight|track of
            never forget|forgets|forgetting
            is|are|be ?very ?perfectly ?absolutely clear|certain|lucid in|about|on|that
            has|have clarity on|about
            is|are|feels|be ?completely at home|ease with|in
            is|are|be|feels comfortable|familiar|conversant|acquainted with
            familiar|familiarity|comfort with
            inside out $
            like the back of
            by heart $
            in ~ bones
            feel|feels|feeling ?personally|truly|genuinely ?a ~ responsible|accountable|invested|concerned|connected|attached|part|ownership|pride|passionate
            emotionally|personally|deeply|genuinely invested|attached|concerned|interested|believe*|care*|convinced|committed
            truly|sincerely|firmly|wholeheartedly invested|attached|concerned|interested|believe*|care*|convinced|committed
            wholeheartedly embraces|believes|supports|agrees
            being|be|becoming ?fully ?always|acutely|keenly aware|conscious|mindful|convinced
            aware|awareness|consciousness|conscious ?of ?that the|how|what|their|its|that|of|own|any
            understanding|knowing|believing|appreciating|grasping|recognising|recognizing ?of the|how|why|what|that|their|our|of|in|users|customers
            belief|faith|confidence|conviction in|that the|our|product|mission
            a|an|the ?deep|clear|keen|strong|good understanding|awareness|grasp|appreciation|knowledge|conviction of|that|in
            a|an|the ?solid|thorough|working|basic|full|sound understanding|awareness|grasp|appreciation|knowledge|conviction of|that|in
            deep|clear|keen|strong|solid|thorough|intimate|profound understanding|awareness|grasp|appreciation|concern|knowledge|interest
            sensitive|sensitivity|attentive|attuned to the|how|what|needs|others
            identify|identifies|identifying with
            is|are|stays|remains ?always ?genuinely|ever|constantly|truly|deeply concerned|worried|preoccupied|bothered|moved|troubled
            has|have|holds at heart
            has|have ~ best interests
            genuine|real|sincere|constant|deep|abiding ?and concern|care|interest|desire|wish|belief|worry for|about|in|that|to
            wish|wishes|desire|desires|hope|hopes|aspires|longs to|for|that
            never|no longer need* to be told|reminded
            loves|love|enjoys|likes|adores ?working ?the|to|what
            appreciate|appreciates the|that|how|what|why
            i understand|believe|know|feel|think|care|realise|realize
            we understand|believe|know|feel|think|care
            committed|devoted to the mission|vision|cause
            at peace with
            sees|see ?the|past|through ?a ~ behind the|each|every
            under ~ skin
            has|have|carries ~ in their|its|his|her thoughts|heart|mind|bones|blood|soul
            carries|carry|holds ~ thoughts|heart
            genuinely|sincerely|truly|really sorry|grateful|happy|glad|curious|believes
            is|feels|be ?very|truly|genuinely happy|glad|proud|content|satisfied|confident|sure ?to|about|that|of|with|when
            is|feels|be ?very|truly|genuinely afraid|worried|excited|grateful|hopeful|ashamed|keen ?to|about|that|of|with|when
            proud|ashamed of
            open|openness|receptive|willing to ~ feedback|change|criticism|ideas|others|views
            willing|willingness|readiness|eagerness|desire|motivation to
            accepts|welcomes|embraces ?the ~ feedback|criticism|change|uncertainty|failure|ambiguity
            aligned|aligns|agrees with the|our|company ~ values|mission|vision
            shares|share the|our|company vision|mission|values|belief|conviction
            thinks|dreams|cares of|about|in
            treats ~ as ~ own problem*
            as if it were|was theirs|personal
            personally|to heart $
            intuition|intuitively|instinctive for|about|feel|knows|understands|senses
            knows ~ instinctively|intuitively
            a|any|real|deep ?inner certainty|certitude|confidence that|in|about
            in|at ?their|the back|bottom|depths of ~ mind|heart
            respect|respects|reverence|regard for
            appreciation|sympathy|concern|enthusiasm|regard for|of|about
            consideration for|of
            alive|awake|sensitive|blind|deaf to
            wants|hopes|wishes the|to|nothing|everyone|every
            assumes|presumes ?positive|good|the ?best intent*|intentions|faith
            assume* positive|good|best
            """)
}
