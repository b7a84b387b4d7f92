import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'page.home': 'Start',
  'page.models': 'Modelle',
  'page.datasets': 'Datensätze',
  'page.shortlist': 'Auswahl',
  'page.registries': 'Modell-Registrys',
  'page.create': 'Erstellen',
  'page.fineTune': 'Feintuning',
  'page.runs': 'Läufe',
  'page.endpoints': 'Endpunkte',
  'page.capacity': 'Kapazität',
  'page.clusterAccess': 'Clusterzugang',
  'page.prompts': 'Prompts',
  'page.playground': 'Playground',
  'page.evaluations': 'Auswertungen',
  'page.reviews': 'Begutachtungen',
  'page.promotions': 'Promotions',
  'page.catalog': 'Katalog',
  'page.catalogGraph': 'Katalog-Graph',
  'page.docs': 'Dokumentation',
  'page.notifications': 'Mitteilungen',
  'page.settings': 'Einstellungen',
  'nav.menu': 'Menü',
  'home.choose': 'Ein Modell wählen',
  'home.chooseAbout':
    'Vergleichen Sie Foundation-Modelle nach Lizenz, Größe, Kontextfenster, Qualität und der Hardware, die sie brauchen.',
  'home.chooseAction': 'Modelle ansehen',
  'home.chooseFact': '{{models}} Modelle, {{datasets}} Datensätze',
  'home.tune': 'Ein Modell feintunen',
  'home.tuneAbout':
    'Vom Formular zum Projekt, das trainiert: Wählen Sie Modell und Datensatz, der Speicher wird für Sie ausgerechnet.',
  'home.tuneAction': 'Feintuning starten',
  'home.watch': 'Sehen, was läuft',
  'home.watchAbout':
    'Verfolgen Sie jeden Lauf live, mit dem Grund, wenn einer wartet oder fehlschlägt, und mit seinem Log.',
  'home.watchAction': 'Läufe öffnen',
  'home.watchFact': '{{running}} laufen, {{waiting}} warten',
  'home.watchFactDemo': '{{running}} laufen, {{waiting}} warten (Demodaten)',
  'notFound.title': 'Diese Seite gibt es nicht',
  'notFound.about':
    'Der Link ist vielleicht veraltet oder vertippt. Was es hier gibt, finden Sie von der Startseite aus.',
  'notFound.action': 'Zur Startseite',
  'signIn.about':
    'Foundation-Modelle wählen, auf Amazon EKS feintunen und verfolgen, was läuft.',
  'signIn.development':
    'Anmeldung für die Entwicklung, ohne Passwörter. Die Konten unterscheiden sich darin, was sie sehen und tun dürfen.',
  'signIn.as': 'Als {{account}} anmelden',
  'signIn.failed': 'Die Anmeldung ist fehlgeschlagen. Läuft das Backend?',
  'signIn.unknownError': 'Unbekannter Fehler',
  'signIn.again': 'Anderes Konto wählen',
  'signIn.none': 'Keine Anmeldung ist konfiguriert',
  'signIn.noneHelp':
    'Fügen Sie unter auth.providers.oidc und app.signIn.oidc einen Identitätsanbieter hinzu oder unter app.signIn.accounts Konten für die Entwicklung.',
  'origin.runs': 'Läufe',
  'origin.evaluations': 'Endpunkte, Promotions und Begutachtungen',
  'topic.runFailed': 'Ein Lauf ist fehlgeschlagen',
  'topic.runStuck': 'Ein Lauf hängt',
  'topic.runFinished': 'Ein Lauf ist beendet',
  'topic.objectiveMissed': 'Ein Endpunkt verfehlt ein Ziel',
  'topic.promotionRequested': 'Eine Promotion wartet auf Freigabe',
  'topic.promotionDecided': 'Über eine Promotion wurde entschieden',
  'topic.promotionFailed': 'Eine Promotion ist fehlgeschlagen',
  'topic.reviewAssigned': 'Eine Begutachtung wartet auf Sie',
  'topic.reviewCompleted': 'Eine Begutachtung ist abgeschlossen',
};

export default de;
