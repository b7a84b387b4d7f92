import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'state.failed': 'Fehlgeschlagen',
  'state.degraded': 'Eingeschränkt',
  'state.restarting': 'Startet neu',
  'state.running': 'Läuft',
  'state.ready': 'Bereit',
  'state.pending': 'Ausstehend',
  'state.queued': 'Eingereiht',
  'state.suspended': 'Angehalten',
  'state.succeeded': 'Erfolgreich',
  'state.cancelled': 'Abgebrochen',
  'state.scaledToZero': 'Auf 0 skaliert',
  'state.stopped': 'Gestoppt',
  'state.unknown': 'Unbekannt',
  'meaning.failed': 'Mit einem Fehler beendet.',
  'meaning.degraded': 'Antwortet, aber nicht mit allem, was verlangt war.',
  'meaning.restarting': 'Die Pods werden nach einem Fehler neu angelegt.',
  'meaning.running': 'Es wird gearbeitet.',
  'meaning.ready': 'Antwortet mit allem, was verlangt war.',
  'meaning.pending':
    'Zugelassen; Knoten, Images oder Pods sind noch nicht bereit.',
  'meaning.queued': 'Wartet, bis der Cluster die Zulassung erteilt.',
  'meaning.suspended': 'Von jemandem angehalten; kann fortgesetzt werden.',
  'meaning.succeeded': 'Wie geplant beendet.',
  'meaning.cancelled': 'Von jemandem gestoppt.',
  'meaning.scaledToZero': 'Nichts läuft, bis eine Anfrage kommt.',
  'meaning.stopped': 'Von jemandem ausgeschaltet.',
  'meaning.unknown':
    'Der Cluster meldet nichts, was den Zustand erkennen ließe.',
  'reason.deleting': 'Wird gelöscht.',
  'reason.backoffLimit': 'Die Pods sind öfter fehlgeschlagen als erlaubt.',
  'reason.deadline': 'Die Frist wurde überschritten.',
  'reason.podFailurePolicy':
    'Ein Pod ist auf eine Weise fehlgeschlagen, die nicht wiederholt wird.',
  'reason.failedJobs': 'Einer der Jobs ist fehlgeschlagen.',
  'reason.maxRestarts': 'Die erlaubten Neustarts sind aufgebraucht.',
  'reason.restartingJobs': 'Die Jobs werden nach einem Fehler neu angelegt.',
  'reason.failedIndexes': 'Einige Indizes sind fehlgeschlagen.',
  'reason.maxFailedIndexes': 'Mehr Indizes sind fehlgeschlagen als erlaubt.',
  'reason.noTrainingRuntime':
    'Die verlangte Trainings-Runtime ist im Cluster nicht installiert.',
  'reason.outOfMemory':
    'Der Speicher ging aus: Ein Container hat mehr verbraucht, als er darf. Fordern Sie mehr Speicher an oder eine Instanz, die mehr hat.',
  'reason.evicted': 'Ein Pod wurde von seinem Knoten verdrängt.',
  'reason.imagePull': 'Das Container-Image kann nicht geladen werden.',
  'reason.imageName': 'Der Name des Container-Images ist ungültig.',
  'reason.crashLoop': 'Ein Container fällt nach dem Start immer wieder aus.',
  'reason.containerConfig':
    'Ein Secret oder eine ConfigMap, die ein Container braucht, fehlt.',
  'reason.unschedulable': 'Kein Knoten hat, was die Pods verlangen.',
  'reason.initialising': 'Modell und Datensatz werden geladen.',
  'reason.canaryNotReady':
    'Der Canary ist nicht bereit; es antwortet die Version davor.',
  'reason.modelLoad': 'Das Modell kann nicht geladen werden.',
  'reason.invalidSpec': 'Die Spezifikation ist ungültig.',
  'reason.noSupportingRuntime':
    'Keine Serving-Runtime des Clusters unterstützt das Format des Modells.',
  'reason.noServingRuntime':
    'Die verlangte Serving-Runtime ist im Cluster nicht installiert.',
  'reason.progressDeadline': 'Die Pods waren nicht rechtzeitig bereit.',
  'reason.minimumReplicas': 'Weniger Replikate sind bereit als nötig.',
  'reason.waitingForQuota':
    'In der Warteschlange ist zu wenig Kontingent frei.',
  'reason.exceedsMaxQuota':
    'Verlangt mehr, als die Warteschlange je geben kann.',
  'reason.noMatchingFlavor':
    'Die Warteschlange hat keine passende Art von Knoten.',
  'reason.misconfigured': 'Die Warteschlange fehlt oder ist nicht nutzbar.',
};

export default de;
