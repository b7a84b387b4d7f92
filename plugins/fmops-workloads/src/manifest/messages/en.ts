/** What is said of manifests, in English. */
export const en = {
  'panel.title': 'Manifest',
  'panel.gone':
    'Its object is no longer in the cluster, and manifests are not kept.',
  'panel.summary': '{{kind}} {{name}} as YAML',
  'panel.denied':
    'You may not read manifests: it takes the permission {{permission}}. Ask whoever manages permissions in this portal.',
  'problem.forbidden': 'You may not read this manifest.',
  'problem.signedOut':
    'Your session has ended. Sign in again to read the manifest.',
  'problem.notFound': 'The object is no longer in the cluster.',
  'problem.broken': 'The manifest cannot be read at present.',
  'code.hidden_one':
    '{{count}} value is hidden, wholly or in part: *** in the marked lines.',
  'code.hidden_other':
    '{{count}} values are hidden, wholly or in part: *** in the marked lines.',
  'code.nothingHidden': 'Nothing in it had to be hidden.',
  'code.retry': 'Try again',
  'code.reload': 'Read again',
} as const;
