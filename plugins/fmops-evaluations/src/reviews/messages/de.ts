import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'reviews.all': 'Alle Begutachtungen',
  'reviews.new': 'Neue Begutachtung',
  'reviews.about':
    'Menschen beurteilen Antworten oder Zeilen von Datensätzen, ohne deren Herkunft zu kennen.',
  'reviews.refresh': 'Neu laden',
  'group.waiting': 'Warten auf Sie',
  'group.underWay': 'Laufend',
  'group.finished': 'Beendet',
  'empty.title': 'Nichts zu begutachten',
  'empty.start':
    'Starten Sie eine Begutachtung der Antworten von Modellen oder der Zeilen eines Datensatzes und nennen Sie, wer urteilen soll. Das Ergebnis wird eine Auswertung oder eine neue Version des Datensatzes.',
  'empty.wait':
    'Hier erscheinen Begutachtungen, in denen Sie urteilen sollen; Sie werden benachrichtigt.',
  'row.about': '{{task}} · für {{owner}}',
  'row.judge': '{{waiting, number}} beurteilen',
  'row.judgeItems_one': '{{count, number}} beurteilen: {{title}}',
  'row.judgeItems_other': '{{count, number}} beurteilen: {{title}}',
  'due.open': 'fällig am {{date}}',
  'due.over': 'war fällig am {{date}}',
  'progress.judgements': '{{judged, number}} von {{wanted, number}} Urteilen',
  'task.pairwise': 'Antworten vergleichen',
  'task.pairwiseAbout':
    'Zwei Antworten nebeneinander, ohne Namen: Welche ist besser?',
  'task.scored': 'Antworten mit Punkten bewerten',
  'task.scoredAbout':
    'Eine Antwort nach der anderen, mit Punkten nach Ihren Kriterien.',
  'task.preference': 'Präferenzpaare kennzeichnen',
  'task.preferenceAbout':
    'Zeilen mit bevorzugter und verworfener Antwort: bestätigen, tauschen, korrigieren oder ablehnen.',
  'task.instruction': 'Anweisungen oder Texte bearbeiten',
  'task.instructionAbout':
    'Zeilen eines Datensatzes: annehmen, korrigieren oder ablehnen und kennzeichnen.',
  'reveal.never': 'Nie',
  'reveal.judged': 'Nach jedem Urteil, das dann feststeht',
  'reveal.finished': 'Wenn die Begutachtung beendet ist',
  'judging.progress':
    '{{judged, number}} von Ihnen beurteilt, {{waiting, number}} offen',
  'judging.instructions': 'Worauf zu achten ist',
  'judging.revealed': 'Sie haben beurteilt: {{models}}',
  'judging.goOn': 'Weiter',
  'judging.asTheyCame': 'Texte im Original',
  'judging.unedit': 'Änderungen zurücknehmen',
  'judging.edit': 'Texte ändern',
  'judging.submit': 'Speichern und weiter',
  'judging.skip': 'Überspringen',
  'judging.undo': 'Letztes zurücknehmen',
  'judging.keys':
    'C für Worte, Esc verlässt das Feld, Strg+Enter speichert von dort',
  'item.prompt': 'Prompt',
  'item.answer': 'Antwort',
  'item.answerOf': 'Antwort {{letter}}',
  'item.expected': 'Erwartet',
  'item.empty': 'Leer',
  'judgement.label': 'Urteil',
  'judgement.labels': 'Labels',
  'choice.aBetter': 'A ist besser',
  'choice.bBetter': 'B ist besser',
  'choice.tie': 'Unentschieden',
  'choice.bothBad': 'Beide schlecht',
  'choice.accept': 'Annehmen',
  'choice.fix': 'Korrigieren',
  'choice.reject': 'Ablehnen',
  'choice.rejectPair': 'Paar ablehnen',
  'words.comment': 'Kommentar (optional)',
  'words.explanation': 'Erläuterung (optional)',
  'words.reason': 'Begründung (nötig zum Ablehnen)',
  'problem.noChoice': 'Wählen Sie zuerst',
  'problem.noScore': 'Geben Sie Punkte für {{criterion}}',
  'problem.score':
    '{{criterion}} wird mit ganzen Zahlen von {{min}} bis {{max}} bewertet',
  'problem.noReason': 'Begründen Sie, warum die Zeile abgelehnt wird',
  'problem.notFixed': 'Ändern Sie die Zeile, um sie zu korrigieren',
  'done.title': 'Hier sind Sie fertig',
  'done.finished': 'Diese Begutachtung ist beendet',
  'done.held_one':
    'Den letzten Eintrag hat gerade jemand anderes. Bleibt er liegen, kommt er zu Ihnen zurück: Sehen Sie später noch einmal nach.',
  'done.held_other':
    'Die letzten {{count, number}} Einträge haben gerade andere. Was liegen bleibt, kommt zu Ihnen zurück: Sehen Sie später noch einmal nach.',
  'done.judged_one': 'Sie haben {{count, number}} Eintrag beurteilt. Danke.',
  'done.judged_other': 'Sie haben {{count, number}} Einträge beurteilt. Danke.',
};

export default de;
