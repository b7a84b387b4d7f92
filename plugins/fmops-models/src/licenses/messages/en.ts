/** What is said of licences, in English. */
export const en = {
  'card.title': 'Licence',
  'card.read': 'Read the licence',
  'card.summary': 'A summary to help reading; the licence text decides.',
  'card.summaryUnverified':
    'Not verified. A summary to help reading; the licence text decides.',
  'access.open': 'The files can be downloaded at will.',
  'access.gated': 'Terms must be accepted before the files can be downloaded.',
  'access.proprietary':
    'Offered as a hosted service only; there are no weights.',
  'advice.conditional': 'Read the conditions before you use it in a product.',
  'advice.forbidden':
    'Forbidden: commercial use. For a product, choose another one or ask the publisher for other terms.',
  'advice.unknown': 'What is not stated is not allowed: ask before you use it.',
  'license.none': 'No licence is stated',
  'reason.commercial': '{{license}} allows commercial use.',
  'reason.conditional': '{{license}} allows commercial use with conditions.',
  'reason.researchOnly': '{{license}} does not allow commercial use.',
  'reason.unknown':
    '{{license}} does not say whether commercial use is allowed.',
  'reason.none': 'No licence is stated.',
  'reason.toBeReviewed': 'The terms must be reviewed before use.',
  'chip.label': 'Commercial use: {{answer}}',
  'chip.yes': 'yes',
  'chip.conditional': 'conditional',
  'chip.no': 'no',
  'chip.notStated': 'not stated',
  'chip.toBeReviewed': 'to be reviewed',
} as const;
