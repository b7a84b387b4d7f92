import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'start.about':
    'Geben Sie dem Portal Beispiele dafür, was Sie möchten, und es macht daraus ein Modell, das davon gelernt hat. Niemand außerhalb Ihres Teams sieht die Daten.',
  'start.noStore': 'Keines Ihrer Teams hat einen Ort für seine Daten',
  'start.noStoreHelp':
    'Bitten Sie das Plattformteam, Ihrem Team einen Speicher zu geben (fmops.tuning.stores).',
  'page.retry': 'Erneut versuchen',
  'progress.another': 'Noch eines machen',
  'recent.title': 'Früher gestartet',
  'recent.failed':
    'Was früher gestartet wurde, konnte nicht geladen werden: {{error}}',
  'file.drop': 'Legen Sie hier eine Datei mit Ihren Beispielen ab',
  'file.choose': 'Datei wählen',
  'file.chooseAnother': 'Andere Datei wählen',
  'file.help':
    'JSON Lines oder CSV, höchstens {{size}}. Jede Zeile ist eine Frage mit ihrer Antwort (etwa prompt und completion) oder ein Gespräch (messages).',
  'file.unreadable':
    '{{name}} kann nicht gelesen werden. Speichern Sie Ihre Zeilen als JSON Lines (.jsonl) oder CSV (.csv).',
  'file.tooLarge': '{{name}} ist größer als {{size}}; mehr geht nicht.',
  'form.label': 'Feintuning mit meinen Daten',
  'form.team': 'Team',
  'form.teamHelp': 'Seine Mitglieder sehen die Daten und das Modell.',
  'form.baseModel': 'Ausgangsmodell',
  'form.name': 'Name Ihres Modells',
  'form.nameHelp': 'Unter diesem Namen finden Sie es im Katalog.',
  'form.nameTooLong': 'Verwenden Sie höchstens {{longest}} Zeichen.',
  'form.nameWrong':
    'Verwenden Sie Kleinbuchstaben, Ziffern und Bindestriche; am Anfang einen Buchstaben, am Ende keinen Bindestrich.',
  'form.use': 'Wofür ist es?',
  'form.useHelp': 'Manche Modelle dürfen nur für Forschung genutzt werden.',
  'form.commercial': 'Gewerbliche Nutzung',
  'form.research': 'Forschung',
  'form.serve': 'Bereitstellen, wenn es gut genug ist',
  'form.uploading':
    'Ihre Daten werden hochgeladen und Zeile für Zeile geprüft …',
  'form.starting': 'Alles wird geprüft und gestartet …',
  'form.working': 'In Arbeit',
  'form.start': 'Starten',
  'form.dataTitle': 'Daten von {{name}}',
  'refused.rows':
    'Aus diesen Zeilen der Datei kann nicht gelernt werden. Bessern Sie sie aus, und wählen Sie die Datei erneut.',
  'refused.fields': 'Es wurde nicht gestartet, und zwar deshalb:',
  'refused.line': 'Zeile {{line}}: {{message}}',
  'refused.field': '{{field}}: {{message}}',
  'refused.name': 'Name',
  'refused.data': 'Daten',
  'refused.use': 'Zweck',
  'refused.other': 'Für das Plattformteam ({{field}})',
  'steps.label': 'Schritte',
  'steps.state': '{{step}}: {{state}}',
  'step.prepare': 'Vorbereiten',
  'step.prepareAbout':
    'Aus Ihren Zeilen werden Beispiele; einige bleiben zum Beurteilen zurück.',
  'step.train': 'Trainieren',
  'step.trainAbout': 'Das Modell lernt aus den Beispielen.',
  'step.gate': 'Beurteilen',
  'step.gateAbout':
    'Es muss bei den Zeilen besser sein, die es nicht gesehen hat.',
  'step.register': 'Registrieren',
  'step.registerAbout': 'Es kommt in den Katalog.',
  'step.serve': 'Bereitstellen',
  'step.serveAbout': 'Es antwortet unter einer eigenen Adresse.',
  'state.waiting': 'wartet',
  'state.running': 'läuft',
  'state.done': 'fertig',
  'state.failed': 'fehlgeschlagen',
  'state.skipped': 'ausgelassen',
  'state.unknown': 'unbekannt',
  'facts.data': 'Daten',
  'facts.baseModel': 'Ausgangsmodell',
  'facts.model': 'Ihr Modell',
  'facts.project': 'Code und Läufe',
  'facts.address': 'Adresse',
  'facts.askFor': 'Modellname in Anfragen',
  'facts.method': 'Methode',
  'facts.machine': 'Maschine',
  'facts.minImprovement': 'Muss besser sein um',
};

export default de;
