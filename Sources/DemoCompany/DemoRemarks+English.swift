extension DemoRemarks {
    static let english: [String: DemoRemarks] = [
        "customer-insight": DemoRemarks(
            own: ["I ran nine merchant interviews and rewrote the problem twice. The second version is the one a test could disprove."],
            colleague: [
                "Comes to framing with dated quotes and says what we still do not know.",
                "Multi-shop merchants are missing from the interviews. We found out late, during the test.",
                "Changed their mind in front of us after three interviews that contradicted the first hypothesis.",
            ],
            manager: ["The table of what is known and assumed is kept, and it is quoted in every framing note."]),
        "measurement": DemoRemarks(
            own: ["The failure threshold was written before each release. One of the four results was unfavourable and is published."],
            colleague: [
                "Publishes the unfavourable results too. The one on instalments saved us a quarter.",
                "Figures arrive on time, but the interval is never shown.",
                "Can say “we cannot conclude” to people who expect a figure.",
            ],
            manager: ["Two changes of the half-year were explained in writing, measurement error ruled out first."]),
        "trade-offs": DemoRemarks(
            own: ["I stopped the loyalty card after the second release and published what we lose by it."],
            colleague: [
                "Says no with a written reason.",
                "The first release answered the most uncertain question and saved six weeks.",
                "Sometimes reopens a trade-off in a meeting without correcting the note.",
            ],
            manager: ["Trade-offs are settled without escalating. Each has the date it will be looked at again."]),
        "outcomes": DemoRemarks(
            own: ["Accepted payments went from 91.2 to 93.0 %. About half of it comes from the bank’s new routing."],
            colleague: [
                "Follows what happens after release, and removes what nobody uses.",
                "Cleared the dependency with the Fraud team before we needed it.",
                "The result is there, but the team does not always know which part is theirs.",
            ],
            manager: ["The key result was reached two quarters in a row, and the report says what came from the context."]),
        "other-crafts": DemoRemarks(
            own: ["Every technical objection got a written answer. Two of them changed the plan."],
            colleague: [
                "States the problem and then stays silent long enough for others to propose.",
                "We are brought in early on the problem and late on the calendar.",
                "Takes our objections word for word in the note, then answers them.",
            ],
            manager: ["Framing notes hold leads from every craft; half of those kept do not come from product."]),
        "alignment": DemoRemarks(
            own: ["Sales, risk and engineering signed the decision on settlement delays, and it held for the quarter."],
            colleague: [
                "Looks for disagreement before the meeting rather than during it.",
                "Sales learned of two decisions afterwards this half-year.",
                "Every request got an answer, refusals included.",
            ],
            manager: ["Agreement holds inside the team. It comes undone when another department loses something."]),
        "teaching": DemoRemarks(
            own: ["Nobody to coach this half-year; the occasion did not come."],
            colleague: [
                "Reads our notes and says what is missing, never what to think.",
                "Handed over a whole subject, with its meetings.",
                "Explains a rule once, in writing, where everybody finds it.",
            ],
            manager: ["The occasion to coach somebody did not come. It is for us to create it."]),
        "payment-rules": DemoRemarks(
            own: ["Each framing note cites the article and its date. One file came back for a missing item."],
            colleague: [
                "Asks the regulatory question at framing and shares the answer with everybody.",
                "Knows the exemptions better than we do, and always gives the source.",
                "Saw the change in strong authentication before compliance wrote to us.",
            ],
            manager: ["Every file was accepted at first submission."]),
        "incident-prevention": DemoRemarks(
            own: ["The three failing cases are described and tested before release."],
            colleague: [
                "Held back a release everybody was waiting for, with figures.",
                "The message to the payer was ready before the incident, and it was right.",
                "Knows the threshold by heart and what happens beyond it.",
            ],
            manager: ["The service level is on display, and each breach had its decision."]),
        "research": DemoRemarks(
            own: ["Five usage tests this half-year, from recruitment to findings."],
            colleague: [
                "Findings fit on one page and give the size of the sample.",
                "Chooses the method for the question, not the other way round.",
                "Recruits the same merchants every time; they begin to know us.",
            ],
            manager: ["Runs tests alone. Coordination with the other teams’ studies is missing."]),
        "journeys": DemoRemarks(
            own: ["The declined payment is drawn from the first day, not added at the end."],
            colleague: [
                "Thinks of the failing cases before we do.",
                "The journey is coherent, we build it without guessing.",
                "Removed two steps and showed that fraud did not rise.",
            ],
            manager: ["The whole journey was corrected after testing, the declined payment included."]),
        "design-system": DemoRemarks(
            own: ["Contrast, keyboard and screen reader checked on every screen shipped."],
            colleague: [
                "Mock-ups come with their keyboard states; nothing to invent.",
                "Documented the component before asking us to use it.",
            ],
            manager: ["Accessibility is checked before release, without exception this half-year."]),
        "critique": DemoRemarks(
            own: ["Each remark of the critique got a follow-up, and the notes show it."],
            colleague: [
                "Defends choices with a source, and changes them when the source is wrong.",
                "The only meeting where I say what I think without preparing my sentence.",
            ],
            manager: ["Choices are justified in writing. The shared critique is still to be set up."]),
        "partnership": DemoRemarks(
            own: ["Three leads of different costs at each framing."],
            colleague: [
                "Stays with us into production and settles the gaps instead of listing them.",
                "Always brings a cheap option, and it is often the one we take.",
            ],
            manager: ["Follows the product into production."]),
        "payment-consent": DemoRemarks(
            own: ["Every new consent screen was read by compliance before the test."],
            colleague: [
                "Measures understanding, not clicks.",
                "Refused the pre-ticked box and wrote a clearer sentence.",
            ],
            manager: ["Compliance’s opinion is attached to every mock-up tested."]),
    ]
}
