/** What the picker of repositories says, in English. */
export const en = {
  'field.label': 'Repository',
  'place.local': 'On this machine',
  'place.hosted': 'In a new repository on {{hosts, list(type: disjunction)}}',
  'place.noHost': 'In a new repository (no Git host is configured)',
  'place.none':
    'There is no place for projects. Ask a platform engineer to configure a Git host under integrations.',
  'objection.missing': 'Choose a repository for the project.',
  'objection.otherHost':
    'Projects are not published to {{host}}. Choose {{hosts, list(type: disjunction)}}.',
  'objection.noHost':
    'Projects are not published to {{host}}, since no Git host is configured.',
  'objection.owner':
    'Name the user, organization or group that gets the repository.',
  'objection.name': 'Give the repository a name.',
} as const;
