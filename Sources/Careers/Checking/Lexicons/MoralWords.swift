/// Virtues: what no assessor observes and no employer may grade.
enum MoralWords {
    /// Faulty wherever they speak of the person.
    static let virtues = BilingualLexicon(
        fr: """
            honnetet*|honnetement
            integrite ?morale|personnelle|absolue
            loyaute*|loyalement|deloyaute
            humilite*|humblement
            modestie|modestement
            generosite*|genereusement
            bienveillan*
            optimisme
            positivite
            sincerite|sincerement
            droiture|probite|honneur|noblesse|vertu|vertus|moralite|sagesse|abnegation|altruisme|devouement|gratitude|magnanimite|dignite
            courage|courageusement|vaillance|bravoure
            bon sens
            bonne foi|volonte
            sens du devoir|sacrifice|bien
            sens de l honneur|ethique|equite
            sens moral|civique
            esprit de sacrifice|service|solidarite
            force d ame
            grandeur d ame
            bonte|compassion|charite|fraternite|gentillesse|solidarite|desinteressement
            exemplarite
            conscience professionnelle
            avec franchise|respect|ethique|dignite|coeur|tact|justice
            preuve de|d ~ franchise|respect|ethique|justice|tolerance|fidelite|patience|reconnaissance
            fidelite a|envers ~ entreprise|employeur|societe|maison|equipe|valeurs|engagements
            attachement a ~ entreprise|maison|societe
            conduite|attitude|comportement exemplaire|irreprochable
            moralement|ethiquement irreprochable
            verre a moitie plein
            bon cote des choses
            cote positif
            du bon cote
            bon pere de famille
            efface* derriere
            ego de cote
            ego au vestiaire
            sans ego
            tient ?toujours ?sa parole
            homme|femme|personne de parole|confiance|bien
            parole d honneur
            franc jeu
            jouer|joue franc|fair
            coeur sur la main
            dit ?toujours la verite
            dire ?toujours la verite
            ne ment|triche jamais|pas
            comme si c etait le sien|leur
            interet collectif|general|commun avant|plutot
            avant son ?propre interet
            avant ses interets
            la grosse tete
            tete froide dans la victoire
            garde les pieds sur terre
            garder les pieds sur terre
            reste* positif*
            avec philosophie
            donne ?beaucoup de sa personne
            sans rien attendre
            avant lui|elle|soi|eux meme*
            avant toute consideration|ambition|interet personnelle|personnel
            fait|faire|fasse ~ passer ~ avant lui|elle|soi|eux
            au dessus de ses interets|ambitions
            assume toujours|pleinement ses erreurs|responsabilites
            sans attendre ~ retour
            reconnait humblement
            """,
        en: """
            honesty|honestly|dishonest*
            moral|personal|unquestioned|unimpeachable|absolute integrity
            acts|act|behaves|works|leads with ~ integrity
            shows|has|demonstrates|displays|embodies ~ integrity
            integrity and|or honesty|loyalty|humility|courage|respect
            honesty and integrity
            loyalty|loyally|disloyal*
            humility|humbleness|humbly
            modesty|modestly
            generosity|generously
            benevolen*|kindness|goodwill|compassion|charity|altruism|gratitude|selfless*|unselfish*|magnanim*|nobility
            optimism|positivity
            sincerity|sincerely
            virtue|virtues|morality|wisdom|bravery|courage|courageously|bravely
            candour|candor|trustworthiness|truthfulness|righteousness|decency|probity|honour|rectitude|uprightness|dignity
            common|good sense
            good faith
            good will
            sense of duty|honour|honor|justice|fairness|sacrifice|decency
            spirit of service|sacrifice|solidarity
            team before self
            before self
            without ego
            no ego
            low ego
            ego at the door
            ego aside
            checks ~ ego
            glass half full
            glass as half full
            bright side
            silver lining
            sunny side
            moral compass|fibre|fiber|courage|conduct|example
            right thing
            does the right thing
            tells|tell|says|speaks ?always ?nothing ?but the truth
            keeps|keep their|its|a|own word|promises
            true to their|its|own word
            man|woman|person|people of ~ word|integrity|honour|honor|principle
            puts|put others|team|company|people first
            before|above|over own|their|personal|its|his|her interest*|ego|gain|success|glory|ambition*
            owns up
            as if it were ~ own
            as if ~ were ~ own
            heart of gold
            big heart
            a servant at heart
            fair play
            never lies|lie|cheats|cheat
            beyond reproach
            above reproach
            exemplary conduct|behaviour|behavior|attitude
            lifts others ?up
            credit to others
            with ~ respect|grace|dignity|forgiveness|ethics|fairness
            shows|has|demonstrates respect|fairness|ethics|tolerance|patience|faith|devotion|dedication
            devotion|dedication|faithfulness|allegiance
            faithful to
            stays|remains|keeps|be positive
            a positive outlook|spirit|mindset
            positive outlook|mindset
            """)

    /// Faulty as a description of the person only: "is honest", "an honest colleague", "stays humble".
    static let adjectives = BilingualLexicon(
        fr: """
            honnete*
            integre|integres
            loyal|loyale|loyaux|loyales
            humble*|modeste*
            genereux|genereuse*
            optimiste*|positif|positive|positifs
            sincere*|franc|franche|francs
            droit|droite|juste|justes|digne*
            courageu*|brave*|vertueu*|altruiste*|desinteress*|devoue*|solidaire*|fidele*|gentil*|bon|bonne
            respectueu*|toleran*|ethique|irreprochable*|exemplaire*|reconnaissan*|sage|sages
            """,
        en: """
            honest|truthful|sincere|candid|frank
            loyal|faithful|devoted|dedicated
            humble|modest
            generous|kindhearted|benevolent|selfless|unselfish|compassionate|altruistic|charitable|caring
            optimistic|positive|upbeat
            brave|courageous|noble|wise|virtuous|upright|decent|moral|ethical|principled|trustworthy|honourable|honorable|fair|just|good
            kind and|to|towards|in|enough|hearted
            respectful|tolerant|forgiving|grateful|irreproachable|exemplary
            """)
}
