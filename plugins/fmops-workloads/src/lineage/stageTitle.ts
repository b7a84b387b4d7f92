/** A stage in words: `instruction-tuning` → `Instruction tuning`. */
export function stageTitle(stage: string): string {
  const words = stage.replace(/-/g, ' ');
  return words.charAt(0).toLocaleUpperCase('en') + words.slice(1);
}
