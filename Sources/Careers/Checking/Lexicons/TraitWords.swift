/// Temperament and character: who somebody is, not what they do.
enum TraitWords {
    static let traits = BilingualLexicon(
        fr: """
            empathie|charisme|dynamisme|enthousiasme|perfectionnisme|tenacite|opiniatrete|perseverance|combativite|pugnacite|audace
            creativite|inventivite|imagination|curiosite|spontaneite|sociabilite|jovialite|extraversion|introversion|debrouillardise
            passion|passionnement|hargne|gnaque|niaque|fougue|vivacite|vitalite|ardeur|ferveur|charme|magnetisme|aplomb
            maturite d esprit|emotionnelle|affective|personnelle
            preuve de ~ maturite|energie|assurance|calme|aisance|resilience|initiative|souplesse|instinct|flair|patience|ambition
            preuve d ~ energie|assurance|aisance|ambition|intuition|humour|autonomie
            avec ~ energie|assurance|humour|instinct|calme|serenite|sourire|panache|brio|patience
            deborde* d|de ~ energie|idees|envie|vitalite
            plein* d|de energie|ressources|idees|vie|entrain|allant
            boule|concentre d energie
            pile electrique
            bonne|belle humeur|energie
            humeur egale|constante
            egalite d humeur
            force tranquille
            force de caractere
            force de la nature
            a toute epreuve
            sang froid
            nerfs d acier|solides
            main de fer
            leader|manager|meneur|vendeur|negociateur|communicant|chef|animateur|pedagogue|organisateur ne|nee|naturel*|inne
            meneur|meneuse d hommes
            ne|nee pour
            dans l ame
            dans le sang
            dans la peau
            fibre _
            don naturel|inne
            talent naturel|inne
            sens inne|naturel
            tempere*|temperament
            trempe|tempe
            caractere bien|fort|trempe|affirme|egal|facile|stable|entier|volontaire
            bon|mauvais|sale caractere
            personnalite
            par nature
            de nature ?a curieu*|optimiste|calme|positive
            nature curieuse|optimiste|calme|discrete|genereuse|inquiete
            soif d|de apprendre|connaissance|comprendre|savoir|decouvrir|reussir|vaincre
            appetit naturel|insatiable
            envie d apprendre
            rage de vaincre
            gout de l effort
            gout du challenge|risque|defi
            esprit vif|curieux|creatif|libre|ouvert|entrepreneur*|conquerant|combatif|inventif|guerrier|battant
            ouverture d esprit
            vivacite d esprit
            intelligence emotionnelle|relationnelle|situationnelle|vive|superieure
            vive intelligence
            quotient emotionnel
            confiance en soi|lui|elle
            sur|sure de lui|elle|soi
            resistance|resiste* au stress|a la pression
            resistance a la pression
            gestion du stress
            ne se laisse jamais|pas abattre|demonter|decourager|impressionner
            ne lache jamais|rien
            ne baisse jamais les bras
            jamais ~ a court d idees
            genre|type|style ?de personne|collegue|quelqu|gens|profil
            personne|quelqu|collegue|celui|celle|ceux avec qui ~ envie|aime*|plaisir
            personne|quelqu|collegue|celui|celle qu|que ~ envie|aime*|adore*|veut|veulent|reve*|suivrait
            avec qui ~ aimerait|aime|a envie
            quelqu un de _
            tout le monde aime|adore|apprecie
            rayon de soleil
            boute en train
            etoffe|carrure|stature|trempe d ?un ?une _
            garde|garder ?toujours le sourire|calme
            garde|garder ?toujours son calme
            ne se plaint jamais|pas
            ne s enerve|enerver|emporte|decourage jamais|pas
            ne perd jamais son|patience
            a l aise en toute|toutes|partout
            a du|de ?la ?l caractere|repondant|cran|panache|charisme|energie|chien|personnalite
            tete brulee
            tete bien faite
            touche a tout
            mouton a cinq pattes
            oeil de lynx
            feu sacre
            le feu interieur
            ninja|rockstar|killer|warrior|guru|gourou|winner|battant|battante|gagneur|gagneuse|requin|bulldozer|locomotive|passionne|passionnee
            perfectionniste*|hyperactif|hyperactive|introverti*|extraverti*|altruiste
            """,
        en: """
            empathy|charisma|enthusiasm|perfectionism|tenacity|perseverance|grit|audacity|boldness|assertiveness
            creativity|inventiveness|imagination|curiosity|spontaneity|sociability|extraversion|introversion|resourcefulness
            passion|passionately|zest|gusto|verve|vigour|vigor|stamina|charm|magnetism|poise|swagger|hustle
            shows|has|demonstrates|displays|brings ~ maturity|energy|confidence|calm|resilience|initiative|drive|instinct|ambition|wit|patience
            with ~ energy|flair|gusto|confidence|humour|humor|calm|smile|panache|ease|patience
            full of energy|ideas|life|drive|beans
            bundle|ball of energy|nerves
            high|boundless|infectious|contagious|endless energy|enthusiasm
            good humour|humor
            sense of humour|humor
            even tempered
            even temper|keel
            good|quick|short|bad|calm|sunny|happy|stable temper*|disposition
            temperament|temperamentally|disposition|personality
            strength of character
            strong|solid|forceful character
            by nature
            natural|born|innate|instinctive ~ leader|communicator|seller|negotiator|talent|gift|curiosity|authority|organiser|organizer|facilitator|teacher
            born to|for
            in ~ blood|dna|bones
            has|have what it takes
            thick skin|skinned
            steel nerves
            nerves of steel
            cool head
            cool under pressure
            calm under pressure|fire|stress
            grace under pressure
            handles|resists|thrives|copes ~ pressure|stress
            emotional|social|superior|sharp|quick intelligence|mind
            self confidence|confident|assured|starter|motivated|driven
            thirst for|to
            hunger for|to
            appetite for
            love of learning
            insatiable|natural|genuine curiosity|appetite
            open|curious|creative|quick|sharp|inquisitive|enquiring mind|minded*
            growth mindset
            can do attitude|spirit
            winning|fighting|entrepreneurial|competitive spirit|mentality|attitude
            never gives up
            never give up
            never takes no
            never loses ~ temper|cool|smile
            never ~ short of ideas
            kind|sort|type|breed of person|colleague|people|engineer|designer|leader|manager|teammate|somebody|someone
            person|somebody|someone|colleague|people|one ?that ?whom others|everyone|everybody|people want*|like*|love*|enjoy*
            joy|pleasure to work with
            fun to ~ with
            ray of sunshine
            life of the party
            never complains|sulks|panics
            keeps ?always smiling|calm|composure|cool
            keeps ~ cool|calm|composure|smile
            what leaders|champions|winners are made of
            comfortable in ~ skin
            lights up
            larger than life
            eagle eye
            fire in ~ belly
            jack of all trades
            people person
            team player
            go getter
            rock star
            ninja|rockstar|guru|superstar|wizard|maverick|killer|warrior|winner|hustler|fighter|unicorn
            perfectionist*|introvert*|extrovert*|extravert*|visionary|workaholic|optimist|pessimist
            """)

    static let adjectives = BilingualLexicon(
        fr: """
            creatif*|creative*|empathique*|charismatique*|dynamique*|energique*|enthousiaste*|passionn*|curieu*|tenace*|perseverant*
            rigoureu*|meticuleu*|minutieu*|methodique*|organise|organisee|ordonne|ordonnee|autonome|autonomes|ambitieu*|audacieu*|hardi*
            spontane*|sociable*|chaleureu*|souriant*|charmant*|drole*|intelligent*|vif|vive|malin*|brillant*|debrouillard*|combati*
            sensible $|et
            discret*|discrete*|diplomate*|mature*|calme*|zen|serein*|posé|intuitif*|intuitive*|visionnaire*|jovial*|agreable*
            sympathique*|attachant*|volontaire*|opiniatre*|patient|patiente|impatient*|motive|motivee|motives|proactif*|proactive*|resilient*
            inspirant*|solaire*|aimable*|avenant*|bavard*|timide*|reserve|reservee|introvert*|extravert*|flexible*|souple*|adaptable*|perspicace*
            inventif*|inventive*|imaginatif*|fonceur*|fonceuse*|determine|determinee|assidu*|ponctuel*|polyvalent*|stable*|affirme|affirmee|assertif*
            """,
        en: """
            creative|empathetic|empathic|charismatic|dynamic|energetic|enthusiastic|passionate|curious|inquisitive|tenacious|persistent
            rigorous|meticulous|methodical|organised|organized|tidy|autonomous|ambitious|bold|daring|driven|hungry|eager
            spontaneous|sociable|outgoing|warm|cheerful|charming|funny|witty|smart|clever|intelligent|brilliant|bright|sharp|quick|resourceful
            sensitive|discreet|diplomatic|mature|calm|serene|composed|intuitive|visionary|likeable|likable|friendly|nice|pleasant|approachable|amiable
            strong willed
            stubborn|determined|patient|impatient|motivated|proactive|resilient|tough|relentless|fearless|inspiring|inspirational
            shy|reserved|introverted|extroverted|flexible|adaptable|easygoing|perceptive|inventive|imaginative|assertive|confident|conscientious|punctual
            hard working
            hardworking|versatile|stable|restless|feisty|scrappy|bubbly|obsessive|quirky|thoughtful|bold
            """)

    /// Without their accent, verbs at the head of an act.
    static let alsoVerbs: Set<String> = ["organise", "ordonne", "motive", "reserve", "determine", "affirme", "passionne", "pose"]
}
