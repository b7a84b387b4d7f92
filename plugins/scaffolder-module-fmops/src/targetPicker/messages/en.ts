/** What the picker of cluster and namespace says, in English. */
export const en = {
  'field.label': 'Cluster and namespace',
  'field.choose': 'Choose a namespace',
  'list.failed': 'The namespaces could not be listed: {{error}}',
  'list.retry': 'Try again',
  'list.none':
    'There is no namespace that this project can run in. Ask a platform engineer for one.',
  'list.noneOfOwner':
    'There is no namespace that this project can run in. Ask a platform engineer for one, or choose another owner than {{owner}}.',
  'place.name': '{{namespace}} on {{cluster}}',
  'place.demo': '{{namespace}} on {{cluster}} (demo)',
  'place.closed': '{{namespace}} on {{cluster}} is not open for workloads',
  'place.closedChoose':
    '{{namespace}} on {{cluster}} is not open for workloads. Choose another namespace.',
  'place.ofOther': 'It belongs to {{owner}}.',
  'place.ofOtherThan':
    'It belongs to {{owner}}, and the project to {{projectOwner}}.',
} as const;
