/** What the evaluations backend answers, by subject. */
export interface FmopsEvaluationsApi {}
