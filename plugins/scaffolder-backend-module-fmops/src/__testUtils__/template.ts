import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/** Folder of the template for instruction tuning. */
export const TEMPLATE_DIRECTORY = path.resolve(
  __dirname,
  '../../../../templates/finetuning/instruction-tuning',
);

/** A template and its files, as the scaffolder's dry run takes them. */
export function readTemplate() {
  const files = readdirSync(TEMPLATE_DIRECTORY, {
    recursive: true,
    withFileTypes: true,
  }).filter(entry => entry.isFile());
  return {
    template: parse(
      readFileSync(path.join(TEMPLATE_DIRECTORY, 'template.yaml'), 'utf8'),
    ),
    directoryContents: files.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return {
        path: path.relative(TEMPLATE_DIRECTORY, file),
        base64Content: readFileSync(file).toString('base64'),
      };
    }),
  };
}
