const UNITS: Record<string, number> = { M: 1e6, B: 1e9, T: 1e12 };

/** A count in digits, or rounded as in names of models, such as `7B` or `1.3 B`. */
export function roundedCount(value: string | undefined): number | undefined {
  const [, digits, unit] =
    /^(\d{1,15}(?:\.\d{1,3})?)\s*([MBT])?$/i.exec(value ?? '') ?? [];
  const count = Math.round(
    Number(digits) * (unit ? UNITS[unit.toUpperCase()] : 1),
  );
  return Number.isSafeInteger(count) && count > 0 ? count : undefined;
}
