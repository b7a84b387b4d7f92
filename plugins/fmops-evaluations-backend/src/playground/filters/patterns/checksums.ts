/** Whether the digits of a card's number have the right sum (ISO/IEC 7812, Luhn). */
export function isLuhn(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  // All zeroes have the right sum, and are no card.
  return sum > 0 && sum % 10 === 0;
}

/** Whether an account number has the right check digits (ISO 13616, MOD 97-10). */
export function isIban(text: string): boolean {
  const compact = text.replace(/ /g, '');
  const turned = compact.slice(4) + compact.slice(0, 4);
  let rest = 0;
  for (const letter of turned) {
    const value = parseInt(letter, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return compact.length >= 15 && rest === 1;
}
