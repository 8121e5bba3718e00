extension FormContent {
    /// What is written so far, in the order of the questions.
    var filled: FormAnswers {
        FormAnswers(
            answers: Array(answers.values),
            texts: questions.compactMap { question in texts[question.id].map { QuestionAnswer(question: question.id, text: $0) } })
    }

    /// With these answers on competencies in the place of the former ones.
    func given(_ new: [CompetencyAnswer]) -> FormAnswers {
        var all = answers
        for answer in new { all[answer.competency] = answer }
        return FormAnswers(answers: Array(all.values), texts: filled.texts)
    }

    /// With these answers to the questions.
    func given(_ new: [QuestionAnswer]) -> FormAnswers { FormAnswers(answers: filled.answers, texts: new) }
}
