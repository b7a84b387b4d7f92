/** What the shortlist says, in English. */
export const en = {
  'page.failed': 'The models could not be loaded',
  'page.retry': 'Retry',
  'page.unmeasured':
    'What was measured of these models could not be loaded, and does not count: {{reason}}',
  'candidates.title': 'Candidates',
  'candidates.count':
    '{{listed}} of {{most}} on your shortlist, {{chosen}} of {{mostChosen}} chosen to compare.',
  'candidates.countTooFew':
    '{{listed}} of {{most}} on your shortlist, {{chosen}} of {{mostChosen}} chosen to compare. Choose two or more.',
  'candidates.open': 'Open and gated',
  'candidates.proprietary': 'Proprietary',
  'candidates.none': 'None on your shortlist.',
  'candidates.compare': 'Compare {{model}}',
  'unavailable.title': 'Not available to you',
  'unavailable.text':
    'These models are not in the catalog, or you may not read them. They take no part in the comparison.',
  'unavailable.remove': 'Remove',
  'unavailable.removeOne': 'Remove: {{model}}',
  'button.add': 'Add to shortlist',
  'button.remove': 'Remove from shortlist',
  'button.addOne': 'Add to shortlist: {{model}}',
  'button.removeOne': 'Remove from shortlist: {{model}}',
  'button.full': 'The shortlist holds {{most}} models',
  'empty.title': 'Your shortlist is empty',
  'empty.text':
    'Add up to {{most}} models that could do, with “Add to shortlist” on their card, their row in the table or their page. Then compare up to five of them here, and rank them by what matters to you.',
  'empty.find': 'Find models',
} as const;
