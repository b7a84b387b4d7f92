import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'ways.label': 'Wo ist das Modell?',
  'way.huggingFace': 'Hugging Face',
  'way.files': 'Bucket oder Ordner',
  'way.provider': 'Gehostet',
  'way.manual': 'Von Hand',
  'label.huggingFaceId': 'Hugging-Face-Id',
  'label.uri': 'Adresse des Ordners',
  'label.provider': 'Anbieter',
  'label.providerModelId': 'Modell-Id',
  'help.huggingFaceId':
    'Eigentümer und Name, etwa Qwen/Qwen2.5-7B-Instruct, oder die Adresse der Seite',
  'help.uri':
    'Mit config.json und safetensors-Dateien darin, etwa s3://bucket/folder oder file:///folder',
  'help.provider': 'Wer das Modell hostet, etwa Anthropic',
  'help.providerModelId': 'Wie Aufrufe beim Anbieter das Modell nennen',
  'name.label': 'Name im Katalog',
  'name.proposed': 'Bleibt das Feld leer, heißt es {{name}}.',
  'name.help': 'Kleinbuchstaben, Ziffern, Bindestriche und Punkte',
  'name.missing': 'Geben Sie dem Modell einen Namen im Katalog',
  'lookup.loading': 'Das Modell wird nachgeschlagen',
  'source.missing': 'Sagen Sie, welches Modell gemeint ist',
};

export default de;
