/// The people of Alizé Paiements, an invented payment company, as its HR tool would export them. Days are written as so many before the present.
enum DemoPeople {
    static let organization = "Alizé Paiements"

    /// Whoever set the site up: the only one not in the file.
    static let administrator = (given: "Hélène", family: "Dastugue", email: "helene.dastugue@alize.example")

    static let hr = "\(administrator.given) \(administrator.family)"
    static let cpo = "Matteo Orsenne"
    static let coach = "Ottoline Marchetti"

    static let csv = """
        matricule;prénom;nom;adresse e-mail;poste;métier;équipe;manager;langue;date d'entrée;rôle;externe
        A001;Edmond;Valtier;edmond.valtier@alize.example;Directeur général;Direction;;;fr;2018-03-01;ceo;
        A002;Hélène;Dastugue;helene.dastugue@alize.example;DRH;Ressources humaines;;edmond.valtier@alize.example;fr;2020-01-06;hr;
        A003;Matteo;Orsenne;matteo.orsenne@alize.example;CPO;Direction;;edmond.valtier@alize.example;fr;2022-09-05;cpo;
        A018;Birgit;Adeyemi;birgit.adeyemi@alize.example;Partenaire RH;Ressources humaines;;helene.dastugue@alize.example;en;2023-11-06;;
        X001;Ottoline;Marchetti;ottoline@marchetti-conseil.example;Coach du CPO;;;;fr;;coach;oui
        A004;Claire;Aubertin;claire.aubertin@alize.example;Head of Product;Produit;Commerçants;matteo.orsenne@alize.example;fr;2021-04-12;head;
        A005;Gaïa;Fontanesi;gaia.fontanesi@alize.example;Head of Design;Design;Encaissement;matteo.orsenne@alize.example;fr;2021-10-04;head;
        A015;Oskar;Nyholm;oskar.nyholm@alize.example;Head of Data;Data;Fraude et risque;matteo.orsenne@alize.example;en;2020-03-23;head;
        A014;Jonas;Feldkamp;jonas.feldkamp@alize.example;Head of Engineering;Ingénierie;API et partenaires;matteo.orsenne@alize.example;en;2019-07-01;head;
        A006;Tomasz;Lindqvist;tomasz.lindqvist@alize.example;Lead PM;Produit;Encaissement;claire.aubertin@alize.example;en;2022-02-14;;
        A007;Inès;Vauquelin;ines.vauquelin@alize.example;Senior PM;Produit;Encaissement;tomasz.lindqvist@alize.example;fr;2023-01-09;;
        A008;Ruben;Achterberg;ruben.achterberg@alize.example;Product Manager;Produit;Encaissement;tomasz.lindqvist@alize.example;en;2024-05-13;;
        A019;Lotte;Vermeiren;lotte.vermeiren@alize.example;Product Manager;Produit;Encaissement;tomasz.lindqvist@alize.example;en;2024-02-05;;
        A011;Léa;Brandström;lea.brandstrom@alize.example;Lead Designer;Design;Encaissement;gaia.fontanesi@alize.example;fr;2022-06-20;;
        A020;Nikos;Papadakis;nikos.papadakis@alize.example;Product Designer;Design;Encaissement;lea.brandstrom@alize.example;en;2024-01-15;;
        A021;Amélie;Okonkwo-Petit;amelie.okonkwo-petit@alize.example;Data Analyst;Data;Encaissement;oskar.nyholm@alize.example;fr;2023-06-12;;
        A022;Tijs;van Houten;tijs.vanhouten@alize.example;Junior Data Analyst;Data;Encaissement;viktor.ahlgren@alize.example;en;2024-10-07;;
        A023;Henrik;Solberg;henrik.solberg@alize.example;Engineering Manager;Ingénierie;Encaissement;jonas.feldkamp@alize.example;en;2021-11-22;;
        A024;Margaux;Delcourt;margaux.delcourt@alize.example;Lead PM;Produit;Commerçants;claire.aubertin@alize.example;fr;2021-02-01;;
        A025;Perrine;Quatrefages;perrine.quatrefages@alize.example;Senior PM;Produit;Commerçants;margaux.delcourt@alize.example;fr;2022-08-29;;
        A026;Florian;Szabó;florian.szabo@alize.example;Product Manager;Produit;Commerçants;margaux.delcourt@alize.example;fr;2023-05-22;;
        A027;Noémie;Tassin;noemie.tassin@alize.example;Product Manager;Produit;Commerçants;margaux.delcourt@alize.example;fr;2024-03-11;;
        A010;Ilse;Vandamme;ilse.vandamme@alize.example;Associate PM;Produit;Commerçants;margaux.delcourt@alize.example;fr;2024-11-04;;
        A028;Joaquim;Figueiredo;joaquim.figueiredo@alize.example;Lead Designer;Design;Commerçants;gaia.fontanesi@alize.example;fr;2022-04-19;;
        A013;Maëlys;Thévenin;maelys.thevenin@alize.example;Product Designer;Design;Commerçants;joaquim.figueiredo@alize.example;fr;2024-09-02;;
        A029;Signe;Halvorsen;signe.halvorsen@alize.example;Junior Data Analyst;Data;Commerçants;viktor.ahlgren@alize.example;en;2024-08-26;;
        A030;Rachida;Benmoussa;rachida.benmoussa@alize.example;Engineering Manager;Ingénierie;Commerçants;jonas.feldkamp@alize.example;fr;2023-09-04;;
        A009;Solène;Kerbrat;solene.kerbrat@alize.example;Lead PM;Produit;Fraude et risque;claire.aubertin@alize.example;fr;2022-11-02;;
        A016;Yasmine;Belhadj;yasmine.belhadj@alize.example;Product Manager;Produit;Fraude et risque;solene.kerbrat@alize.example;fr;2023-01-16;;
        A031;Teodor;Ivanov;teodor.ivanov@alize.example;Product Manager;Produit;Fraude et risque;solene.kerbrat@alize.example;en;2024-04-08;;
        A012;Piotr;Zarembski;piotr.zarembski@alize.example;Product Designer;Design;Fraude et risque;lea.brandstrom@alize.example;en;2023-09-18;;
        A032;Chiara;Bellandi;chiara.bellandi@alize.example;Product Designer;Design;Fraude et risque;elodie.marchais@alize.example;fr;2023-02-06;;
        A033;Viktor;Ahlgren;viktor.ahlgren@alize.example;Lead Data Analyst;Data;Fraude et risque;oskar.nyholm@alize.example;en;2022-01-10;;
        A034;Fatou;Diarra;fatou.diarra@alize.example;Data Analyst;Data;Fraude et risque;viktor.ahlgren@alize.example;fr;2023-10-16;;
        A035;Declan;Ó Briain;declan.obriain@alize.example;Senior Engineering Manager;Ingénierie;Fraude et risque;jonas.feldkamp@alize.example;en;2020-09-14;;
        A036;Sunniva;Kjeldsen;sunniva.kjeldsen@alize.example;Lead PM;Produit;Reversements;claire.aubertin@alize.example;en;2020-05-18;;
        A037;Leïla;Haddadi;leila.haddadi@alize.example;Senior PM;Produit;Reversements;sunniva.kjeldsen@alize.example;fr;2022-03-07;;
        A038;Camille;Rousselot;camille.rousselot@alize.example;Product Manager;Produit;Reversements;sunniva.kjeldsen@alize.example;fr;2023-08-21;;
        A039;Bartosz;Wieczorek;bartosz.wieczorek@alize.example;Product Manager;Produit;Reversements;sunniva.kjeldsen@alize.example;en;2024-06-03;;
        A040;Élodie;Marchais;elodie.marchais@alize.example;Lead Designer;Design;Reversements;gaia.fontanesi@alize.example;fr;2021-05-25;;
        A041;Thandiwe;Mokoena;thandiwe.mokoena@alize.example;Product Designer;Design;Reversements;elodie.marchais@alize.example;en;2023-03-13;;
        A042;Mirela;Popescu;mirela.popescu@alize.example;Data Analyst;Data;Reversements;bruno.castellani@alize.example;fr;2023-12-04;;
        A043;Dimitar;Kostov;dimitar.kostov@alize.example;Engineering Manager;Ingénierie;Reversements;jonas.feldkamp@alize.example;en;2024-01-29;;
        A044;Paloma;Iriarte;paloma.iriarte@alize.example;Lead PM;Produit;API et partenaires;claire.aubertin@alize.example;fr;2021-09-06;;
        A045;Annika;Rautio;annika.rautio@alize.example;Senior PM;Produit;API et partenaires;paloma.iriarte@alize.example;en;2022-10-17;;
        A046;Hugo;Lemarchand;hugo.lemarchand@alize.example;Product Manager;Produit;API et partenaires;paloma.iriarte@alize.example;fr;2023-04-24;;
        A047;Cosmin;Albescu;cosmin.albescu@alize.example;Product Manager;Produit;API et partenaires;paloma.iriarte@alize.example;en;2022-12-05;;
        A048;Rasmus;Eklund;rasmus.eklund@alize.example;Senior Product Designer;Design;API et partenaires;gaia.fontanesi@alize.example;en;2022-07-11;;
        A049;Jens;Mortensen;jens.mortensen@alize.example;Product Designer;Design;API et partenaires;lea.brandstrom@alize.example;en;2024-05-27;;
        A050;Lucía;Ferrández;lucia.ferrandez@alize.example;Data Analyst;Data;API et partenaires;bruno.castellani@alize.example;fr;2023-07-03;;
        A051;Agnieszka;Nowicka;agnieszka.nowicka@alize.example;Senior Engineering Manager;Ingénierie;API et partenaires;jonas.feldkamp@alize.example;en;2021-01-18;;
        A052;Anselm;Brodersen;anselm.brodersen@alize.example;Lead PM;Produit;Crédit marchand;claire.aubertin@alize.example;en;2020-10-12;;
        A053;Clémence;Abiteboul;clemence.abiteboul@alize.example;Senior PM;Produit;Crédit marchand;anselm.brodersen@alize.example;fr;2022-05-09;;
        A054;Mateus;Carvalho;mateus.carvalho@alize.example;Product Manager;Produit;Crédit marchand;anselm.brodersen@alize.example;en;2023-11-20;;
        A055;Ioana;Dumitru;ioana.dumitru@alize.example;Product Manager;Produit;Crédit marchand;anselm.brodersen@alize.example;fr;2024-02-19;;
        A056;Zoé;Hennebelle;zoe.hennebelle@alize.example;Associate Designer;Design;Crédit marchand;joaquim.figueiredo@alize.example;fr;2024-09-16;;
        A057;Saskia;de Wit;saskia.dewit@alize.example;Product Designer;Design;Crédit marchand;elodie.marchais@alize.example;en;2023-06-26;;
        A058;Bruno;Castellani;bruno.castellani@alize.example;Lead Data Analyst;Data;Crédit marchand;oskar.nyholm@alize.example;fr;2021-08-30;;
        A059;Yannick;Le Goff;yannick.legoff@alize.example;Engineering Manager;Ingénierie;Crédit marchand;jonas.feldkamp@alize.example;fr;2024-03-25;;
        A060;Aurelio;Santangeli;aurelio.santangeli@alize.example;Lead PM;Produit;Reversements;claire.aubertin@alize.example;en;-250;;
        A061;Sofia;Kallergi;sofia.kallergi@alize.example;Associate PM;Produit;API et partenaires;paloma.iriarte@alize.example;en;-268;;
        A062;Katarzyna;Wilk;katarzyna.wilk@alize.example;Product Designer;Design;Reversements;elodie.marchais@alize.example;en;-112;;
        A063;Émile;Tran-Lacombe;emile.tran-lacombe@alize.example;Associate PM;Produit;Crédit marchand;anselm.brodersen@alize.example;fr;-35;;
        """
}
