const SECRET_WORDS: ReadonlySet<string> = new Set([
  ...['password', 'passwd', 'passphrase', 'passcode', 'pwd'],
  ...['secret', 'secrets', 'token', 'credential', 'credentials', 'creds'],
  ...['apikey', 'accesskey', 'secretkey', 'privatekey', 'authkey', 'sshkey'],
  ...['authorization', 'auth', 'cookie', 'bearer', 'jwt', 'sas', 'dsn'],
]);
/** Before `key`, in two words. */
const KEY_WORDS: ReadonlySet<string> = new Set([
  ...['api', 'access', 'secret', 'private', 'account', 'auth', 'ssh'],
  ...['encryption', 'signing', 'master', 'license', 'client'],
]);
/** What is named after these is where a secret is, not the secret. */
const PLACE_WORDS: ReadonlySet<string> = new Set([
  ...['name', 'names', 'ref', 'refs', 'path', 'paths', 'file', 'dir', 'mount'],
  ...['namespace', 'seconds', 'type', 'class', 'mode', 'enabled', 'version'],
]);

/** Whether a field, a variable or an option goes by a name that secrets have. */
export function namesSecret(name: string): boolean {
  const words = wordsOf(name);
  if (PLACE_WORDS.has(words.at(-1) ?? '')) {
    return false;
  }
  return words.some(
    (word, index) =>
      SECRET_WORDS.has(word) ||
      (word === 'key' && KEY_WORDS.has(words[index - 1])),
  );
}

function wordsOf(name: string): string[] {
  return name
    .slice(0, 200)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}
