/** What is said of the versions of a model, in English. */
export const en = {
  'card.title': 'Versions',
  'column.version': 'Version',
  'column.stage': 'Stage',
  'column.artifact': 'Artifact',
  'column.revision': 'Revision',
  'column.made': 'Made',
  'artifact.copy': 'Copy the address of version {{version}}',
  'artifact.copied': 'Copied',
  'stage.development': 'development',
  'stage.staging': 'staging',
  'stage.production': 'production',
  'stage.archived': 'archived',
} as const;
