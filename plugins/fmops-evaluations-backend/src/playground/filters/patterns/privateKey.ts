import type { Form } from './Form';

/** Characters after the first line that are taken for the key, where it has no end. */
const BODY = 8_000;
/** Characters of the last line, at most. */
const LAST_LINE = 55;

const WHOLE =
  /(-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----)(?:[\s\S]{0,8000}?(-----END [A-Z ]{0,30}PRIVATE KEY-----)|[\s\S]{0,8000})/g;

const FIRST_LINE = /-{1,5}(?:B(?:E(?:G(?:I(?:N[A-Z -]{0,50})?)?)?)?)?$/;

/** Private keys as PEM (RFC 7468), with or without their last line. */
export const PRIVATE_KEY: Form = {
  whole: WHOLE,
  beginning: {
    [Symbol.search](text) {
      let from = 0;
      for (const { 0: found, 1: first, 2: last, index } of text.matchAll(
        WHOLE,
      )) {
        const after = text.length - index - first.length;
        if (!last && after < BODY + LAST_LINE) return index;
        from = index + found.length;
      }
      const at = text.slice(from).search(FIRST_LINE);
      return at < 0 ? at : from + at;
    },
  },
  longest: 8_200,
};
