/** Metrics of which less is better; each may have something before or after. */
const LOWER =
  /perplexity|bits_per_byte|loss|(^|[^a-z])(wer|cer|ter|mae|mse|rmse|error|errors|brier|ece|latency|duration|toxicity)([^a-z]|$)/i;

/** Metrics that are shares from 0 to 1 wherever they are computed by a harness. */
const SHARES =
  /^(acc|acc_norm|acc_norm_bytes|accuracy|exact_match|quasi_exact_match|f1|em|qem|pem|mcc|mc1|mc2|pass@\d+|extractive_match|(prompt|inst)_level_(strict|loose)_acc|rouge([12]|L|Lsum))$/i;

/** Whether more is better, where the file does not say so. */
export function isHigherBetter(metric: string): boolean {
  return !LOWER.test(metric);
}

/** The unit of a metric of a harness, where its name tells it. */
export function unitOf(metric: string): string | undefined {
  return SHARES.test(metric.split(',')[0]) ? 'fraction' : undefined;
}
