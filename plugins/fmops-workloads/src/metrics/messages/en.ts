/** What metrics of runs and endpoints say in English. */
export const en = {
  'card.title': 'Metrics',
  'range.label': 'Time range',
  'range.hour': 'Last hour',
  'range.sixHours': 'Last 6 hours',
  'range.day': 'Last 24 hours',
  'range.week': 'Last 7 days',
  'endpoint.source': 'From Prometheus: {{sources}}',
  'endpoint.broken': 'The metrics cannot be read at present. {{problem}}',
  'endpoint.retry': 'Try again',
  'endpoint.notConfigured':
    'The portal knows no Prometheus of the cluster {{cluster}}. A platform engineer can name one under fmops.workloads.prometheus.',
  'endpoint.noData':
    'Prometheus has no metrics of the pods of this endpoint in this time. Does it scrape them? vLLM, SGLang, TGI, NIM, Triton, Ray Serve, Knative and KServe are understood.',
  'endpoint.partMissing': 'A part is missing. {{problem}}',
  'endpoint.charts': 'Metrics of the endpoint',
  'log.source': 'From the log below',
  'log.sourceFrameworks': 'From the log below ({{frameworks}}), {{by}}',
  'by.step': 'by step',
  'by.epoch': 'by epoch',
  'by.time': 'by time',
  'by.line': 'by line',
  'log.charts': 'Metrics from the log',
  'log.step': 'step {{number}}',
  'log.epoch': 'epoch {{number}}',
  'log.value': 'value {{number}}',
  'log.progressLabel': 'Progress, from the log',
  'log.progress':
    'Step {{step}} of {{totalSteps}} ({{percent}} %), from the log',
  'log.progressLeft':
    'Step {{step}} of {{totalSteps}} ({{percent}} %), about {{duration}} left, from the log',
  'log.notFinite_one':
    '{{metric}} was not a finite number {{count}} time: the training may have diverged.',
  'log.notFinite_other':
    '{{metric}} was not a finite number {{count}} times: the training may have diverged.',
} as const;
