const FENCE = /^(\s*)(`{3,}|~{3,}).*?^\s*\2\s*$/gms;
const CODE = /(`+)[^`].*?\1/g;
const LINK =
  /\[(?:[^\]\\]|\\.|\[[^\]]*\])*\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g;
const DEFINITION = /^\[[^\]]+\]:\s*<?(\S+?)>?(?:\s|$)/gm;
const HTML = /\b(?:href|src)="([^"]+)"/g;
const HEADING = /^#{1,6}\s+(.+?)\s*#*$/gm;
const ID = /\bid="([^"]+)"/g;

const prose = text => text.replace(FENCE, '').replace(CODE, '');

/** Targets of all links and pictures in a Markdown text. */
export function linksOf(text) {
  return [LINK, DEFINITION, HTML].flatMap(pattern =>
    [...prose(text).matchAll(pattern)].map(([, target]) => target),
  );
}

/** Anchors that a Markdown text offers, as GitHub and MkDocs make them of headings. */
export function anchorsOf(text) {
  const seen = new Map();
  const headings = [...text.replace(FENCE, '').matchAll(HEADING)].map(
    ([, heading]) => {
      const slug = slugOf(heading);
      const count = seen.get(slug) ?? 0;
      seen.set(slug, count + 1);
      return count ? `${slug}-${count}` : slug;
    },
  );
  return new Set([...headings, ...[...text.matchAll(ID)].map(([, id]) => id)]);
}

const slugOf = heading =>
  heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[`*]|<[^>]+>/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

/** Whether an address outside of the repository is one at all. */
export function isAddress(target) {
  if (/^mailto:[^@\s]+@[^@\s]+$/.test(target)) return true;
  const url = URL.canParse(target) && new URL(target);
  return (
    Boolean(url) &&
    ['http:', 'https:'].includes(url.protocol) &&
    (url.hostname.includes('.') || url.hostname === 'localhost')
  );
}
