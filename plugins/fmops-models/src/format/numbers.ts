const NUMBER = new Intl.NumberFormat('en');

function scaled(value: number, digits: number): string {
  return value.toFixed(digits).replace(/\.0+$/, '');
}

/**
 * A count of parameters as people say it: `8.0 B`, `671 B`, `135 M`.
 * Below 10 billion one decimal is always shown, so that 8.0 B and 8.4 B differ.
 */
export function formatParameters(count: number): string {
  if (count >= 1e12) return `${(count / 1e12).toFixed(1)} T`;
  if (count >= 99.95e9) return `${Math.round(count / 1e9)} B`;
  if (count >= 9.95e9) return `${scaled(count / 1e9, 1)} B`;
  if (count >= 0.9995e9) return `${(count / 1e9).toFixed(1)} B`;
  if (count >= 0.9995e6) return `${Math.round(count / 1e6)} M`;
  return NUMBER.format(count);
}

/**
 * A token count: `128 k`, `1 M`, `8 k`, `15 T` (training corpora).
 * Most windows are powers of two, so 131,072 is shown as the "128 k" that
 * providers print, and so is a round 128,000.
 */
export function formatTokens(count: number): string {
  const binary = count % 1000 !== 0 && count % 1024 === 0 && count < 1e8;
  const k = binary ? 1024 : 1000;
  if (count >= 1e12) return `${scaled(count / 1e12, 1)} T`;
  if (count >= 1e9) return `${scaled(count / 1e9, 1)} B`;
  if (count >= k * k) return `${scaled(count / (k * k), 1)} M`;
  if (count >= k) return `${scaled(count / k, count < 10 * k ? 1 : 0)} k`;
  return NUMBER.format(count);
}

/** A plain count with thousands separators: `15,011`. */
export function formatCount(count: number): string {
  return NUMBER.format(count);
}
