//! The short lesson on phishing and passwords: five questions whose words are in the catalogues. Nobody fails it; how it
//! went is kept.

/// A question; its words are `<id>-question`, `<id>-answer-1` and so on, and `<id>-why`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question {
    /// Its name in message ids.
    pub id: &'static str,
    /// How many answers there are to choose from.
    pub answers: usize,
    /// The place of the right one, from 0.
    right: usize,
}

/// All questions in their order.
pub const QUESTIONS: [Question; 5] = [
    Question { id: "lesson-1", answers: 3, right: 1 },
    Question { id: "lesson-2", answers: 3, right: 2 },
    Question { id: "lesson-3", answers: 3, right: 0 },
    Question { id: "lesson-4", answers: 3, right: 1 },
    Question { id: "lesson-5", answers: 3, right: 2 },
];

/// How the lesson went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// How many answers were right.
    pub right: u32,
    /// The questions that were answered wrong, or not at all.
    pub wrong: Vec<&'static str>,
}

/// Judges the places of the chosen answers, from 0, in the order of the questions.
#[must_use]
pub fn judge(answers: &[usize]) -> Outcome {
    let is_wrong = |(place, question): &(usize, &Question)| answers.get(*place) != Some(&question.right);
    let wrong: Vec<_> = QUESTIONS.iter().enumerate().filter(is_wrong).map(|(_, question)| question.id).collect();
    Outcome { right: u32::try_from(QUESTIONS.len() - wrong.len()).unwrap_or_default(), wrong }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_judged_one_by_one() {
        let right: Vec<usize> = QUESTIONS.iter().map(|question| question.right).collect();
        assert_eq!(judge(&right), Outcome { right: 5, wrong: Vec::new() });
        let one_wrong: Vec<usize> =
            right.iter().enumerate().map(|(place, right)| if place == 1 { (right + 1) % 3 } else { *right }).collect();
        assert_eq!(judge(&one_wrong), Outcome { right: 4, wrong: vec!["lesson-2"] });
        assert_eq!(judge(&[]).right, 0);
    }
}
