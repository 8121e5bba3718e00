extension VeiledGrounds {
    /// In English.
    static let english = """
        lives|living|resides|reside ~ near|close|within|walking|commuting
        within ~ minutes|miles of|from ?the|our office|head|headquarters
        commuting distance
        right|proper|same school*|university|universities|pedigree|upbringing|accent|tribe
        surname ~ pronounce|sounds|local
        ivy league
        old boy*
        one of the|our boys|guys|lads|gang|own|family|us|tribe|kind
        part of the gang|tribe|family|furniture
        the lads|guys|boys|girls
        bloke|chap|lad
        just like us|me
        people|person|somebody|someone|anyone ?who like|we ?would ?could ?enjoy|have|want ~ beer|drink*|pint|dinner|weekend
        have|having|share|sharing|grab|enjoy*|go ~ beer|pint|drink with
        beer|pint|airport|pub test
        thursday|friday|after|evening|team|work drinks|beers|pub|party|parties|ski
        joins|join|comes|come|misses|miss|attends ~ drinks|pub|ski|karaoke|parties|beers|socials
        ski trip|weekend
        blends|blend|slots|gels ?right ?straight in|into $
        fits|fit|blends|gels|slots ?right ?in ?with|into ?with the|our|like gang|crowd|team|tribe|family|founders|culture|mould|mold|glove
        shares|share our sense|humour|values|background|culture|taste|jokes
        cultural|culture alignment|affinity|add|contribution|compatibility
        alignment|aligned with our culture
        laughs at the same|our
        same ~ humour|jokes|faith|circles|schools
        never|not|without|no|un ?a ?an ?any ?single|long|extended|day|prolonged ~ absent|absence*|absences|sick|sickness|illness|maternity|leave $
        without ?a|an|any ?long|single|extended absence*|sickness|illness|pregnancy|interruption*|break
        never|rarely|hardly misses|missed|miss|takes|took|calls|off a|sick|day|in ?day ?leave ?sick
        perfect|full|unbroken|flawless|impeccable attendance
        attendance record
        no career break*|gap*
        career|employment break*|gap*
        gap* in ~ cv|career|resume
        regardless|irrespective|notwithstanding ~ pregnan*|illness|family|health|children|childcare
        family|children|kids|childcare|school|nursery ~ never|not|come*|second|get*|way|interfere*|secondary|after
        never|not|no lets|let|allows ~ family|children|kids|childcare|home|health
        puts|put|places ~ before|ahead family|health|home|children|private
        before|ahead|over of ?their family|health|home|children
        school|nursery run|pick|pickup|gates
        work|job ~ comes|first ~ family|always|life
        no|few|free outside|family|other ties|commitments|distractions|obligations
        works|available|reachable|call at|on|around ?all hours|the ?clock
        late|long|unsocial|extra hours|nights|evenings
        works|stays|working|puts|answers|replies|picks ~ late|weekends|nights|evenings|holiday*|sundays|saturdays|midnight|vacation
        answers|replies|responds|reads|picks|checks ~ on|during|from|at leave|holiday*|holidays|weekend*|sunday*|saturday*|vacation|night|midnight|beach
        first in ~ last out
        last to leave
        never leaves ~ before
        part time ~ not|never|cannot|isn
        full time ~ only|exclusively
        stamina|endurance|vigour|vigor|youth|energy|freshness of ~ young*|youth|twenty|twentysomething|graduate|athlete
        physical|bodily health|vigour|robustness|prowess|presence|shape|energy
        good|robust|rude|sound|strong|excellent constitution|health
        marathon runner
        runs marathons
        athletic build|figure|look*
        able|strong|young|fit bodied
        copes|cope|survives|thrives on|with|without little|no|lack ?of sleep
        needs little sleep
        hair|beard|tattoo*|piercing*|headscarf|veil|turban|weight|figure|dress|clothes ~ neat|discreet|visible|tidy|proper|slim|smart|conservative
        no|without ?any|visible visible|beard|tattoo*|piercing*|headscarf|veil|turban
        presentable|photogenic|telegenic|dapper|well dressed|turned
        well dressed|turned|kept
        looks|look|looking ?the|always|very young|smart|good|sharp|neat|fresh|fit|healthy|presentable $
        easy on the eyes
        fresh|young|new blood|faced|faces
        new generation
        generation|gen ?of ?the z|y|alpha|digital|instagram|tiktok|smartphone|connected
        millennial*|zoomer*|boomer*
        born ~ digital|internet|smartphone|after|with
        still|enough|forever young
        young at heart
        youth is
        under|over|below|above|beyond thirty|forty|fifty|sixty|30|35|40|45|50|55|60 $
        twenty|thirty something*
        past ~ prime
        too old|young for|to
        old|young dog|timer|guard|school
        near|nearing|approaching|close retirement
        retirement age
        years left ?before
        does|do|never|not|keeps ?not|out ~ strike*|union*|unionise|unionize|grievance*|tribunal
        union|unions ~ away|distance|wary|steer|out
        activism|activist*
        faith|religion|beliefs|politics ~ home|door|outside|private|themselves
        prayer*|ramadan|sabbath|fasting
        mother*|maternal|fatherly|paternal|womanly|manly touch|instinct*|side|care|way|sensitivity|warmth|authority|energy|male|female|hen
        boyish|girlish|feminine|masculine|macho|alpha touch|instinct*|side|care|way|sensitivity|warmth|authority|energy|male|female|hen
        woman|man s|of touch|instinct|intuition|authority|action
        woman|man|men|women can|could|does|would|do
        mans|man|woman up
        pair|balls of|to
        has balls
        spouse|wife|husband|partner ~ supports|accept*|relocat*|agree*
        childless|unmarried
        is|stays|remains single
        no plans to|for ~ family|child*|pregnan*|baby
        start|starting|having|raising a|any family|baby
        mother|native tongue|language|speaker*
        as|like ~ mother|native|first tongue|language|speaker
        english|french|german|dutch|spanish|italian|arabic|swedish|danish|polish|portuguese as ~ mother|native|first
        accent ~ hear|hears|heard|noticeable|placed|neutral|trace|slight|lost|place
        trace|hint of ~ accent
        without|no|neutral ~ accent
        grew up|born here|in|locally|abroad
        born and bred
        whistleblow* ~ never|not|avoid*
        politics|religion|faith|beliefs and|or ~ out|at|outside of|home|door
        faith|religion|politics|beliefs out|outside|away
        looks|look good|great|young|right|fresh ?on|in|at|for|to stage|camera|video|front|clients|customers|suit
        has|have|with no school|family|kids|children|baby|partner|dependants|dependents
        no|without school run|fees|kids|children|family
        always|constantly|permanently|fully|totally|completely available|reachable|on ?call
        weekends|evenings|nights|holidays included|too|alike|if
        total|full|complete|permanent|round|unlimited availability
        any|no|sick sick|days|leave ?leave ?day off|during|taken|$
        no sick
        sick|sickness days|day|leave|absence* ~ during|taken|since|year|none|never
        one|someone|somebody of our|us
        like the rest of
        our kind|sort|type|crowd of
        from|out of ?the|a right|top|good|elite|ivy|prestigious|same school*|university|family|families
        elite|prestigious|top school*|university|universities|background
        younger generation|crowd
        """
}
