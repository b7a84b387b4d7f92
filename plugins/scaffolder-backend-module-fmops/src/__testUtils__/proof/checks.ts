import { validate as validateDockerfile } from 'dockerfile-utils';
import { parseAllDocuments } from 'yaml';

/** A check of each file of a certain kind. */
export interface FileCheck {
  /** What is promised, after "every file". */
  name: string;
  applies(file: string): boolean;
  /** What is wrong with the text; empty when nothing is. */
  problems(text: string): string[];
}

const WORKFLOWS = '.github/workflows/';

/** What can be told from a file alone. */
export const FILE_CHECKS: readonly FileCheck[] = [
  {
    name: 'has no placeholder left',
    applies: file => !file.startsWith(WORKFLOWS),
    problems: text =>
      text
        .split('\n')
        .filter(line =>
          /\$\{\{-? *(values|steps)\b|\bvalues\.plan\b|\bundefined\b|\[object Object\]|\bNaN\b/.test(
            line,
          ),
        ),
  },
  {
    name: 'that is YAML can be read',
    applies: file => /\.ya?ml$/.test(file),
    problems: text =>
      parseAllDocuments(text).flatMap(({ errors, warnings }) =>
        [...errors, ...warnings].map(({ message }) => message),
      ),
  },
  {
    name: 'that is JSON can be read',
    applies: file => file.endsWith('.json'),
    problems: text => {
      try {
        JSON.parse(text);
        return [];
      } catch (error) {
        return [`${error}`];
      }
    },
  },
  {
    name: 'that builds an image is in order',
    applies: file => /(^|\/)Dockerfile$/.test(file),
    problems: text =>
      validateDockerfile(text).map(({ message }) =>
        typeof message === 'string' ? message : message.value,
      ),
  },
  {
    name: 'names images by a version',
    applies: file => /\.ya?ml$|(^|\/)Dockerfile$/.test(file),
    problems: text =>
      text
        .split('\n')
        .filter(line =>
          /^\s*(-\s+)?(image:|FROM )\s*["']?\S+:latest\b/.test(line),
        ),
  },
];
