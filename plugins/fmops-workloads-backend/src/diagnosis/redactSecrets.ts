// Tokens by the prefixes that their issuers give them, and what follows names
// that only secrets have.
const SECRETS = [
  /\bhf_[A-Za-z0-9]{8,}/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{12,}/g,
  /\bgh[pousr]_[A-Za-z0-9]{16,}/g,
  /\bglpat-[\w-]{16,}/g,
  /\b(?:nvapi|sk|xox[abp])-[\w-]{16,}/g,
  /\beyJ[\w-]{8,}\.[\w-]{8,}\.?[\w-]*/g,
  /(?<=\bBearer )[^\s"']{8,}/gi,
  /(?<=\b\w+:\/\/)[^\s/@]{1,500}(?=@)/g,
  /(?<=[?&](?:X-Amz-Signature|X-Amz-Credential|X-Amz-Security-Token|sig|token)=)[^\s&"']+/gi,
  /(?<=\b(?:\w{0,50}(?:password|passwd|secret_access_key|secret_key|api_key|apikey|access_token|auth_token|_token))["']?\s{0,3}[=:]\s{0,3}["']?)[^\s"',;}]{4,}/gi,
];

/** A message without the tokens and passwords that may have slipped into it. */
export function redactSecrets(text: string): string {
  return SECRETS.reduce(
    (redacted, pattern) => redacted.replace(pattern, '***'),
    text,
  );
}
