/** What lists of endpoints say in English. */
export const en = {
  'problem.forbidden': 'You may not see these endpoints',
  'problem.forbiddenAdvice':
    'Ask the owner of the component, or whoever manages permissions in this portal.',
  'problem.notFound': 'The component is not in the catalog any more',
  'problem.notFoundAdvice':
    'It may have been removed while this page was open.',
  'list.label': 'Endpoints',
  'empty.title': 'No endpoints yet',
  'empty.all':
    'Endpoints that you may see appear here by themselves, as soon as a cluster knows them. Model servers of known kinds are found by themselves; a Deployment needs the label {{label}}.',
  'empty.ofComponent':
    'What serves a model for this component appears here by itself, as soon as the cluster knows it. Model servers of known kinds are found by themselves; a Deployment needs the label {{label}}.',
  'empty.ofModel':
    'No endpoint that you may see names this model. Model servers of known kinds are found by themselves; a Deployment needs the label {{label}}.',
  'row.serves': 'serves {{model}}',
  'row.canary': 'canary gets {{percent}} %',
  'row.restarted': 'restarted {{number}} ×',
  'row.deleted': 'deleted from the cluster',
  'row.since': 'since {{time}}',
} as const;
