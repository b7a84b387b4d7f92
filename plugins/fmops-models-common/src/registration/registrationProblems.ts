import type { FoundationModelSpec, ModelPricing } from '../kinds';
import type { RegistrationProblem, StatedFacts } from './ModelRegistration';

const REQUIRED = {
  provider: 'Who publishes the model?',
  type: 'Is it a base model, or how was it derived?',
  access: 'How does one get at it?',
  modality: 'What does it work with?',
  task: 'What is it for? Such as text-generation.',
} as const satisfies Partial<Record<keyof FoundationModelSpec, string>>;

const isCount = (value: number) => Number.isSafeInteger(value) && value > 0;

/** Says what is wrong with a price; empty when none is given. */
function pricingProblems(pricing: Partial<ModelPricing>): string[] {
  const { inputPerMTokens, outputPerMTokens, currency, asOf, source } = pricing;
  const prices = [inputPerMTokens, outputPerMTokens].filter(
    price => price !== undefined,
  );
  if (prices.length === 0) {
    return [];
  }
  return [
    ...(prices.some(price => !(Number.isFinite(price) && price >= 0))
      ? ['A price is a number, 0 or more.']
      : []),
    ...(/^[A-Z]{3}$/.test(currency ?? '')
      ? []
      : ['Give the currency in three letters, such as USD.']),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(asOf ?? '')
      ? []
      : ['Give the day of the price, such as 2026-08-01: prices change.']),
    ...(/^https?:\/\/\S+$/.test(source ?? '')
      ? []
      : ['Give the address of the price list, with https://.']),
  ];
}

/**
 * Says which facts are missing or can't be, by field.
 *
 * @public
 */
export function registrationProblems(
  spec: Partial<FoundationModelSpec>,
  { license, pricing = {} }: StatedFacts,
): RegistrationProblem[] {
  const problems: RegistrationProblem[] = [];
  for (const [field, message] of Object.entries(REQUIRED)) {
    if (!spec[field as keyof typeof REQUIRED]) {
      problems.push({ field, message });
    }
  }
  for (const field of ['parameters', 'contextWindow'] as const) {
    const value = spec[field];
    if (value !== undefined && !isCount(value)) {
      problems.push({ field, message: 'Give a whole number, 1 or more.' });
    }
  }
  if (!spec.license?.commercialUse && !license?.toBeReviewed) {
    problems.push({
      field: 'license',
      message:
        'Say whether the licence allows commercial use, or have it reviewed.',
    });
  }
  if (license?.url && !/^https?:\/\/\S+$/.test(license.url)) {
    problems.push({
      field: 'license',
      message: 'The address of the licence has to begin with https://.',
    });
  }
  return [
    ...problems,
    ...pricingProblems(pricing).map(message => ({ field: 'pricing', message })),
  ];
}
