/** What is said of what can be done to workloads, in English. */
export const en = {
  'menu.button': 'Actions',
  'menu.unknown': 'What can be done here is not known: {{reason}}',
  'dialog.failed': 'Nothing was changed. {{reason}}',
  'dialog.cancel': 'Cancel',
  'dialog.retry': 'Try again',
  'replicas.pods': 'Wanted pods',
  'replicas.jobs': 'Wanted jobs',
  'replicas.workers': 'Wanted workers',
  'replicas.groups': 'Wanted groups',
  'replicas.replicas': 'Wanted replicas',
  'replicas.hint': 'A whole number from 0 to {{most}}',
  'suspend.label': 'Pause',
  'suspend.question': 'Pause {{name}}?',
  'suspend.explanation':
    'Its pods end and its nodes are given back; the object stays, and can be resumed. It begins again from its last checkpoint: what is not in one is lost.',
  'suspend.done': '{{name}} is being paused',
  'resume.label': 'Resume',
  'resume.question': 'Resume {{name}}?',
  'resume.explanation':
    'New pods are made for it, as soon as its queue and the cluster have room.',
  'resume.done': '{{name}} is being resumed',
  'scale.label': 'Scale',
  'scale.question': 'Scale {{name}}?',
  'scale.explanation':
    'The cluster adds or ends replicas until there are as many. With 0, nothing answers any more.',
  'scale.done': '{{name}} is being scaled',
  'retry.label': 'Retry',
  'retry.question': 'Retry {{name}}?',
  'retry.explanation':
    'The manifest with which it was submitted is submitted again, as a new run in your name. This run stays as it is.',
  'retry.done': '{{name}} was submitted',
  'delete.label': 'Delete',
  'delete.question': 'Delete {{name}}?',
  'delete.explanation':
    'Its object and what is left of its pods, with their logs, are deleted from the cluster. Its record and timeline stay here.',
  'delete.done': '{{name}} is being deleted',
  'switchOff.label': 'Switch off',
  'switchOff.question': 'Switch off {{name}}?',
  'switchOff.explanation':
    'Its pods end and requests are no longer answered; the object stays, and can be switched on again.',
  'switchOff.done': '{{name}} is being switched off',
  'switchOn.label': 'Switch on',
  'switchOn.question': 'Switch on {{name}}?',
  'switchOn.explanation':
    'New pods are made for it, and answer when they are ready.',
  'switchOn.done': '{{name}} is being switched on',
  'deleteEndpoint.explanation':
    'Its object and its pods are deleted from the cluster, and requests are no longer answered. This cannot be undone; its record and timeline stay here.',
} as const;
