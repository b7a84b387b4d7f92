/** Words before what a controller has copied from a log: of KubeRay, and of Python. */
const QUOTE =
  /,?\s{0,10}(?:\blast available logs\b|\bTraceback \(most recent call last\))[^]*$/i;

/** A message without what it quotes of a log, which not everybody may read. */
export function withoutQuotedLog(message: string): string {
  return message.replace(QUOTE, '');
}
