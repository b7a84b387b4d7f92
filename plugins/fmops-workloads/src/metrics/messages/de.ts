import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'card.title': 'Metriken',
  'range.label': 'Zeitraum',
  'range.hour': 'Letzte Stunde',
  'range.sixHours': 'Letzte 6 Stunden',
  'range.day': 'Letzte 24 Stunden',
  'range.week': 'Letzte 7 Tage',
  'endpoint.source': 'Aus Prometheus: {{sources}}',
  'endpoint.broken':
    'Die Metriken können zurzeit nicht gelesen werden. {{problem}}',
  'endpoint.retry': 'Erneut versuchen',
  'endpoint.notConfigured':
    'Das Portal kennt kein Prometheus des Clusters {{cluster}}. Wer die Plattform betreut, kann eines unter fmops.workloads.prometheus angeben.',
  'endpoint.noData':
    'Prometheus hat in dieser Zeit keine Metriken der Pods dieses Endpunkts. Fragt es sie ab? Verstanden werden vLLM, SGLang, TGI, NIM, Triton, Ray Serve, Knative und KServe.',
  'endpoint.partMissing': 'Ein Teil fehlt. {{problem}}',
  'endpoint.charts': 'Metriken des Endpunkts',
  'log.source': 'Aus dem Log darunter',
  'log.sourceFrameworks': 'Aus dem Log darunter ({{frameworks}}), {{by}}',
  'by.step': 'nach Schritt',
  'by.epoch': 'nach Epoche',
  'by.time': 'nach Zeit',
  'by.line': 'nach Zeile',
  'log.charts': 'Metriken aus dem Log',
  'log.step': 'Schritt {{number}}',
  'log.epoch': 'Epoche {{number}}',
  'log.value': 'Wert {{number}}',
  'log.progressLabel': 'Fortschritt, laut Log',
  'log.progress':
    'Schritt {{step}} von {{totalSteps}} ({{percent}} %), laut Log',
  'log.progressLeft':
    'Schritt {{step}} von {{totalSteps}} ({{percent}} %), noch etwa {{duration}}, laut Log',
  'log.notFinite_one':
    '{{metric}} war {{count}}-mal keine endliche Zahl: Vielleicht ist das Training divergiert.',
  'log.notFinite_other':
    '{{metric}} war {{count}}-mal keine endliche Zahl: Vielleicht ist das Training divergiert.',
};

export default de;
