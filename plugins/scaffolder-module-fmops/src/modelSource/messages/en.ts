/** What the form that asks which model is meant says, in English. */
export const en = {
  'ways.label': 'Where is the model?',
  'way.huggingFace': 'Hugging Face',
  'way.files': 'Bucket or folder',
  'way.provider': 'Hosted',
  'way.manual': 'By hand',
  'label.huggingFaceId': 'Hugging Face id',
  'label.uri': 'Address of the folder',
  'label.provider': 'Provider',
  'label.providerModelId': 'Model id',
  'help.huggingFaceId':
    'Owner and name, such as Qwen/Qwen2.5-7B-Instruct, or the address of its page',
  'help.uri':
    'With config.json and safetensors files in it, such as s3://bucket/folder or file:///folder',
  'help.provider': 'Who hosts the model, such as Anthropic',
  'help.providerModelId': 'As calls to the provider name the model',
  'name.label': 'Name in the catalog',
  'name.proposed': 'Left empty, it is named {{name}}.',
  'name.help': 'Lower-case letters, digits, hyphens and dots',
  'name.missing': 'Give the model a name in the catalog',
  'lookup.loading': 'Looking the model up',
  'source.missing': 'Say which model is meant',
} as const;
