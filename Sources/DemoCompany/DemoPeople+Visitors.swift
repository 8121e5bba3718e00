extension DemoPeople {
    /// Who a visitor may sign in as, and what to try as them.
    static let visitors: [(email: String, hint: String)] = [
        ("helene.dastugue@alize.example", "HR: follow the cycle that collects, say who stands where, import a file"),
        ("matteo.orsenne@alize.example", "CPO: the paths of four crafts, the cycles, the Heads and their levels"),
        ("claire.aubertin@alize.example", "Head of Product: six leads, and forms that wait"),
        ("tomasz.lindqvist@alize.example", "Lead PM, a manager: the level of each of two people, facts, forms that wait"),
        ("ines.vauquelin@alize.example", "Senior PM: a self-evaluation begun, peers who ask, one’s level"),
        ("piotr.zarembski@alize.example", "Designer with two managers: what both wrote, one’s dossier"),
        ("edmond.valtier@alize.example", "CEO: what one may see, and what one may not"),
        ("ottoline@marchetti-conseil.example", "The CPO’s coach, from outside: almost nothing, on purpose"),
    ]
}
