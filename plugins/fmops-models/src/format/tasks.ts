/** Task names of model hubs whose own words tell people little. */
const TASKS: Record<string, string> = {
  'automatic-speech-recognition': 'Speech recognition',
  'feature-extraction': 'Embeddings',
  'image-text-to-text': 'Images and text to text',
  'sentence-similarity': 'Sentence similarity',
  'text2text-generation': 'Text to text',
};

/** A task in words: `text-generation` → `Text generation`. */
export function taskTitle(task: string): string {
  if (Object.hasOwn(TASKS, task)) return TASKS[task];
  const words = task.replace(/[-_]+/g, ' ');
  return words.charAt(0).toLocaleUpperCase('en') + words.slice(1);
}
