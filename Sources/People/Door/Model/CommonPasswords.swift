/// What people, and those who guess, try first. Digits and signs around a word do not make it another one, nor do `0` for `o` or `@` for `a`.
enum CommonPasswords {
    /// - Parameter plain: lower case, without accents, spaces and punctuation.
    static func holds(_ plain: String) -> Bool {
        let core = plain.trimming { !$0.isLetter }
        return [plain, core, unmasked(plain), unmasked(core)].contains { all.contains($0) || isTwice($0) }
    }

    private static func isTwice(_ text: String) -> Bool {
        let half = text.prefix(text.count / 2)
        return half + half == text && all.contains(String(half))
    }

    private static let masks: [Character: Character] = ["@": "a", "4": "a", "3": "e", "1": "i", "0": "o", "$": "s", "5": "s", "7": "t"]

    private static func unmasked(_ text: String) -> String {
        String(text.map { masks[$0] ?? $0 })
    }

    private static let all = Set(words.split(whereSeparator: \.isWhitespace).map(String.init))

    private static let words = """
        password passwords passphrase mypassword thepassword newpassword oldpassword changeme changemenow changeit changethis letmein letmeinnow
        welcome welcomeback welcometo iloveyou iloveyouforever iloveu loveyou loveme lovelove forever foreverlove sunshine princess football
        baseball basketball superman batman spiderman pokemon starwars dragon dragonball monkey shadow master michael jessica jennifer charlie
        andrew daniel ashley nicole thomas summer winter autumn spring january february october november december monday friday internet computer
        samsung google facebook instagram twitter linkedin microsoft windows android iphone chocolate butterfly liverpool chelsea arsenal barcelona
        realmadrid manchester juventus whatever nothing anything something everything secret topsecret mysecret secretpassword trustno default
        defaultpassword admin administrator adminadmin adminpassword root rootroot rootpassword toor superuser supervisor manager service
        system systemadmin test testtest testing testuser testpassword demo demodemo demopassword guest guestguest user useruser username
        userpassword temporary temporarypassword temppassword temp login loginlogin signin access accessgranted private company companyname
        corporate employee office business hello hellohello helloworld goodmorning goodbye heaven jesus jesuschrist godisgood blessed angel
        correcthorsebatterystaple tobeornottobe passwordpassword passw0rd abcabc asdfasdf qweasdzxc qazwsxedc qwertyqwerty azertyazerty
        zaqwsxcde zaqxswcde motdepasse monmotdepasse lemotdepasse motdepassefort nouveaumotdepasse ancienmotdepasse motdepassemotdepasse
        motdepasseprovisoire provisoire temporaire changezmoi changermoi achanger bienvenue bienvenus bonjour bonjourbonjour bonsoir bonnejournee
        bonneannee joyeuxnoel salut coucou coucoucoucou jetaime jetaimejetaime jetaimeplusquetout jetaimefort jetadore amour amouramour
        monamour monamourpourtoujours toujours pourtoujours amitie famille mafamille maman mamanpapa papa papamaman papamamanjetaime
        monbebe bebe doudou doudoudoudou loulou louloute chouchou choupette chouquette cherie moncheri macherie princesse soleil lesoleil
        etoile papillon chocolat nutella fromage baguette camembert croissant vacances soleilsoleil lavieestbelle carpediem liberte
        liberteegalitefraternite france vivelafrance vivelafranc allezlesbleus allezlom allezlasse marseille olympique
        olympiquedemarseille parissaintgermain parisparis paris lyon toulouse bordeaux nantes strasbourg bretagne bretagnebretagne corse
        nicolas alexandre sebastien caroline camille isabelle stephanie celine sandrine christophe christian philippe frederic guillaume
        caramel moustique minou minouminou tigrou snoopy mickey asterix obelix tintin milou zinedinezidane zidane mbappe kylianmbappe
        secretsecret topsecrete cestsecret codesecret moncode moncodesecret ouvretoi sesameouvretoi sesame administrateur utilisateur
        ordinateur entreprise masociete societe bureau travail direction ressourceshumaines recrutement evaluation palier palierpalier
        """
}

extension String {
    fileprivate func trimming(_ isUnwanted: (Character) -> Bool) -> String {
        let kept = drop(while: isUnwanted)
        return String(kept.reversed().drop(while: isUnwanted).reversed())
    }
}
