// Tokens by the prefixes that their issuers give them, and what follows names
// that only secrets have.
const SECRETS = [
  /\bhf_[A-Za-z0-9]{8,}/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{12,}/g,
  /\bgh[pousr]_[A-Za-z0-9]{16,}/g,
  /\bgithub_pat_\w{20,}/g,
  /\bglpat-[\w-]{16,}/g,
  /\b(?:npm_|dckr_pat_|pypi-|ya29\.|AIza)[\w-]{20,}/g,
  /\b(?:nvapi|sk|xox[abeprs])-[\w-]{16,}/g,
  /(?<=\bhooks\.slack\.com\/)[\w/]{8,}/g,
  /(?<=\bBearer )[^\s"']{8,}/gi,
  /(?<=\bBasic )[A-Za-z0-9+/]{8,}={0,2}(?![\w ])/g,
  /(?<=\b\w+:\/\/)[^\s/@]{1,500}(?=@)/g,
  /(?<=[?&](?:X-Amz-Signature|X-Amz-Credential|X-Amz-Security-Token|sig|signature|token|key|api_?key|password|access_token)=)[^\s&"']+/gi,
  /(?<=\b(?:\w{0,50}(?:password|passwd|passphrase|secret_?access_?key|secret_?key|private_?key|account_?key|client_?secret|api_?key|access_?token|auth_?token|session_?token|_token|_secret|_pwd))["']?\s{0,3}[=:]\s{0,3}["']?)[^\s"',;}]{4,}/gi,
  // Of options of programs: `--token=x`, `--api-key x`. Numbers count tokens.
  /(?<=(?:^|[\s"'])--?(?:[\w-]{0,50}[-_])?(?:token|password|passwd|passphrase|secret|api[-_]?key|access[-_]?key|private[-_]?key|credentials?)(?:=|\s{1,3})["']?)(?!-|[\d.]+\b|<|["'\s])[^\s"']{4,}/gi,
];
// A token of JSON parts; without the second one it is none. Read on in any case,
// so that beginnings of tokens in a row are not each read to the end.
const JSON_TOKEN = /\beyJ[\w-]{8,}(\.[\w-]{8,}(?:\.[\w-]*)?)?/g;
// To its end, to the next one, or to the end of the text, within 10,000 characters
const PRIVATE_KEYS =
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----(?:(?!-----(?:BEGIN|END) [A-Z ]{0,30}PRIVATE KEY-----)[^]){0,10000}(?:-----END [A-Z ]{0,30}PRIVATE KEY-----|(?=-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----)|$)/g;

/**
 * What a text with a secret has in it, told in one cheap look: most lines of most
 * logs have nothing of it.
 */
const HINT =
  /hf_|AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|npm_|dckr_pat_|pypi-|ya29\.|AIza|nvapi-|sk-|xox|eyJ|slack|bearer|basic|:\/\/|[?&]|passw|passphrase|_?key["']?\s{0,3}[=:\s]|secret|token(?!s\b|iz)|_pwd|credential|-----BEGIN/i;

/** A message without the tokens and passwords that may have slipped into it. */
export function redactSecrets(text: string): string {
  if (!HINT.test(text)) {
    return text;
  }
  const withoutKeys = text.includes('-----BEGIN ')
    ? text.replace(PRIVATE_KEYS, '***')
    : text;
  return SECRETS.reduce(
    (redacted, pattern) => redacted.replace(pattern, '***'),
    withoutKeys.replace(JSON_TOKEN, (run, rest) => (rest ? '***' : run)),
  );
}
