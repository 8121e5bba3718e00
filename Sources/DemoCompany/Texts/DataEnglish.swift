extension DemoTexts {
    static let dataEnglish = """
        # question-framing
        own+ I reworded the question on {t} before opening a file. Half of the request fell away by itself.
        own+ Every analysis begins with the decision that awaits it. On {t} there were two, I took one.
        own- I answered three requests on {t} without knowing what they were for.
        peer+ Asks what the answer would change. We often leave with a better question.
        peer+ Turned an extract down and offered the comparison we needed for {t}.
        peer- Takes every request, in the order they come.
        boss+ The question on {t} was rewritten with those who decide, and the answer was used.
        boss+ {4-8} requests set aside this half-year, each with its reason, without a complaint.
        boss- Answers the question asked, fast and well. It is the question that should be discussed.
        fact self document | Question on {t} rewritten, with what each answer would lead to | | The question on {t} was rewritten before the analysis, with what each answer would change.
        fact boss decision | Set aside {4-8} requests on {t} and offered one comparison | | {4-8} requests on {t} were brought down to the one that could change the decision.

        # data-quality
        own+ Checks on the tables of {t} run every night. {5-11} alerts handled, all within two days.
        own+ I found the event that counted payments of {t} twice.
        own- A table of {t} was wrong for three weeks before I saw it.
        peer+ When a figure moves, we know the same day whether it is the measure or the world.
        peer+ Had the event corrected at its source instead of mending it in the query.
        peer- Corrections on {t} are made in queries, each in their own.
        boss+ Alerts are handled, and their cause is corrected where it is born.
        boss+ The table of {t} now has a contract that the emitting team respects.
        boss- Checks exist. Those of {t} are not read by the team yet.
        fact self measure | Checks on the tables of {t}: {5-11} alerts, all closed within two days | | Each alert on the data of {t} was closed within two days.
        fact self document | Double counting found and corrected at the source on {t} | {2-6} % of the rows were too many. | The double counting of {t} was corrected at the source.

        # inference
        own+ I gave the interval of every estimate on {t}, and twice declined to conclude.
        own+ Half of the difference on {t} comes from the calendar. I wrote it before being asked.
        own- I compared before and after on {t} without looking for what else had changed.
        peer+ Says “I do not know” with an interval, which is worth more than a figure.
        peer+ The test on {t} had its stopping rule written before it began.
        peer- On {t} the result was read three days too early.
        boss+ Both experiments of the half-year have their stopping rule, and one concludes “not established”.
        boss+ The note on {t} gives two competing explanations and says which one remains possible.
        boss- The estimate on {t} is right; with so few cases its interval should have stopped the note.
        fact self document | Experiment on {t}: stopping rule written first, result “not established” | {6-12} weeks, two comparable groups. | The experiment on {t} concludes “not established”, as its stopping rule asked.
        fact boss observation | Declined to conclude on {t} before the committee, interval in hand | | On {t} the interval was shown and the conclusion put off.

        # findings
        own+ My note on {t} is one page long and begins with the answer.
        own- My presentation on {t} had {14-22} slides. Nobody remembers the third.
        peer+ The first sentence answers the question. One can stop there and decide.
        peer+ The charts show uncertainty without needing a legend.
        peer- One has to ask what the chart on {t} means.
        boss+ The unfavourable result on {t} was presented to those who hoped otherwise, and acted upon.
        boss- The notes are right. They still begin with the method.
        fact self document | One-page note on {t}, the answer in its first sentence | | The note on {t} is one page long and begins with the answer.
        fact boss observation | Presented an unfavourable result on {t} to those who hoped otherwise | Written follow-up within {2-4} weeks. | The unfavourable result on {t} was presented unsoftened, and acted upon.

        # decision-support
        own+ I proposed the threshold of {t} before the decision, and it is in the note.
        own- I was called after the decision on {t}, and said nothing.
        peer+ There when the choice is made, not only when it is measured.
        peer+ Had the decision on {t} taken up again without putting anybody in the wrong.
        peer- Brings the figures, then falls silent when the choice is made.
        boss+ {2-4} notes of the half-year carry a threshold that data proposed.
        boss- The figures on {t} were ready; a proposal was missing.
        fact boss observation | Proposed before the decision the threshold that would change it, on {t} | | The threshold of {t} was proposed and written before the decision.

        # personal-data
        own+ No file with names on {t} outside the space meant for it. The quarter’s review is done.
        own- I kept an extract of {t} longer than agreed.
        peer+ Asks what a column is for before giving it.
        peer- A dashboard on {t} showed groups of three people.
        boss+ The register of the tables of {t} is up to date, purpose and duration included.
        boss+ Data nobody used was removed from {t}, and nothing broke.
        boss- The register is up to date for the team. Extracts of {t} are not in it.
        fact self document | Register of the tables of {t}, {9-21} lines, purpose and duration seen with compliance | | Each table of {t} has its purpose and duration, seen with compliance.
        fact self decision | Column with names removed from the tables of {t} | Nothing depended on it: checked over {3-6} weeks. | Data with names that nobody used was removed from {t}.
        """
}
