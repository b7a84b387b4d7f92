import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'form.title': 'Neue Begutachtung',
  'form.start': 'Begutachtung starten',
  'form.starting': 'Startet …',
  'form.notStarted': 'Die Begutachtung wurde nicht gestartet. {{reason}}',
  'form.incomplete': 'Sehen Sie sich die oben markierten Felder an.',
  'title.label': 'Titel',
  'title.hint': 'Für die Gutachter sichtbar: Nennen Sie darin keine Modelle',
  'task.question': 'Was tun die Gutachter?',
  'task.labels': 'Labels (optional)',
  'task.labelsHint':
    'Bis zu neun, durch Kommas getrennt; die Tasten 1 bis 9 setzen sie',
  'task.instructions': 'Worauf zu achten ist (optional)',
  'task.instructionsHint': 'Die Gutachter sehen es beim Urteilen',
  'rubric.title': 'Kriterien',
  'rubric.name': 'Name',
  'rubric.helpful': 'Hilfreich',
  'rubric.description': 'Wofür die Punkte stehen',
  'rubric.from': 'Von',
  'rubric.to': 'Bis',
  'rubric.remove': '{{criterion}} entfernen',
  'rubric.removeUnnamed': 'Kriterium entfernen',
  'rubric.add': 'Kriterium hinzufügen',
  'source.question': 'Was wird begutachtet?',
  'source.answers': 'Antworten aus dem Playground',
  'source.file': 'Eine Datei mit JSON Lines',
  'source.evaluations': 'Antworten aus Auswertungen im Portal',
  'source.set': 'Ein Auswertungskatalog',
  'source.dataset': 'Beispielzeilen eines Datensatzes im Katalog',
  'answers.unusable':
    'Keine Frage hat zwei Antworten auf denselben Wortlaut. Fragen Sie zwei Endpunkte nebeneinander, oder lassen Sie die Antworten mit Punkten bewerten.',
  'answers.questions_one': '{{count, number}} Frage mit ihren Antworten:',
  'answers.questions_other': '{{count, number}} Fragen mit ihren Antworten:',
  'answers.leftOut_one':
    '{{count, number}} mit nur einer Antwort ist ausgelassen.',
  'answers.leftOut_other':
    '{{count, number}} mit nur einer Antwort sind ausgelassen.',
  'answers.handed': 'Was weitergegeben wird',
  'answers.unknownModel': 'unbekanntes Modell',
  'answers.agree':
    'Fragen und Antworten dürfen in dieser Begutachtung gespeichert werden, für ihre Gutachter, ihren Eigentümer und alle, die sämtliche Begutachtungen lesen dürfen',
  'file.lines': 'Ein JSON-Objekt je Zeile, etwa',
  'file.or': 'oder',
  'file.choose': 'Datei wählen',
  'file.chooseAnother': 'Andere Datei wählen',
  'file.label': 'Datei mit JSON Lines',
  'file.read_one': '{{file}}: {{count, number}} Zeile',
  'file.read_other': '{{file}}: {{count, number}} Zeilen',
  'file.tooLarge':
    '{{file}} hat mehr als {{megabytes, number}} MB: Nehmen Sie einen Teil davon',
  'evaluations.label': 'Auswertungen',
  'evaluations.hintTwo':
    'Zwei oder mehr zu denselben Daten: Ihre Antworten auf dieselbe Frage werden verglichen',
  'evaluations.hintOne': 'Eine oder mehr zu denselben Daten',
  'evaluations.none':
    'Keine Auswertung, die Sie lesen dürfen, hat ihre Antworten behalten',
  'evaluations.option_one':
    '{{model}} mit {{data}}, {{count, number}} Zeile, {{date}}',
  'evaluations.option_other':
    '{{model}} mit {{data}}, {{count, number}} Zeilen, {{date}}',
  'evaluations.unnamedData': 'unbenannten Daten',
  'set.label': 'Auswertungskatalog',
  'set.hint':
    'Die Gutachter schreiben erwartete Antworten, korrigieren Zeilen und kennzeichnen sie',
  'set.none': 'Es gibt keinen Auswertungskatalog mit veröffentlichter Version',
  'set.option_one': '{{title}}, Version {{version}}, {{count, number}} Zeile',
  'set.option_other':
    '{{title}}, Version {{version}}, {{count, number}} Zeilen',
  'dataset.label': 'Datensatz',
  'dataset.hint':
    'Die Beispielzeilen aus dem Katalog; für alle Zeilen geben Sie eine Datei ab',
  'dataset.none': 'Der Katalog enthält keine Datensätze',
  'draw.share': 'Anteil der Zeilen in %',
  'draw.shareHint': '100 für alle',
  'draw.seed': 'Startwert der Ziehung',
  'draw.seedHint': 'Derselbe Startwert zieht dieselben Zeilen',
  'draw.perItem': 'Gutachter je Eintrag',
  'draw.perItemHint': 'Ab zwei zeigt sich, wie einig man sich ist',
  'people.reviewers': 'Gutachter',
  'people.reviewersHint':
    'Nutzer oder Gruppen, deren Mitglieder alle urteilen dürfen; sie werden benachrichtigt',
  'people.owner': 'Eigentümer',
  'people.ownerHint': 'Sieht die Ergebnisse und beendet die Begutachtung',
  'people.due': 'Fällig (optional)',
  'people.reveal': 'Gutachter erfahren die Modelle',
  'problem.noTitle': 'Geben Sie einen Titel an',
  'problem.noReviewers': 'Nennen Sie mindestens einen',
  'problem.repeated': 'Nennen Sie jeden nur einmal',
  'problem.share': 'Nehmen Sie mehr als 0 % und höchstens alle',
  'problem.date': 'Geben Sie ein Datum an',
  'problem.noCriteria': 'Nennen Sie mindestens ein Kriterium',
  'problem.criteria':
    'Nur Antworten, die mit Punkten bewertet werden, haben Kriterien',
  'problem.repeatedCriteria': 'Nennen Sie jedes Kriterium nur einmal',
  'problem.labels': 'Nur Zeilen von Datensätzen haben Labels',
  'problem.noSource': 'Wählen Sie, was begutachtet wird',
  'scale.wholeNumbers': '{{criterion}}: Skalen haben ganze Zahlen',
  'scale.reversed':
    '{{criterion}}: Die höchste Punktzahl liegt nicht über der niedrigsten',
  'scale.tooLong': '{{criterion}}: Skalen haben höchstens {{most}} Zahlen',
};

export default de;
