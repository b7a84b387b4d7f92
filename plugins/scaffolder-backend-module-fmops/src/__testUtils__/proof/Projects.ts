import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Rendered } from './DryRuns';

/** A file that several projects have. */
export interface ProjectFile {
  file: string;
  text: string;
}

/** The projects that one template has made. */
export class Projects {
  readonly #projects: Rendered[] = [];
  /** Each text once: many projects have the same. */
  readonly #files = new Map<string, ProjectFile>();

  add(project: Rendered): void {
    this.#projects.push(project);
    for (const [file, text] of project.files) {
      const hash = createHash('sha256').update(file).update('\0').update(text);
      this.#files.set(hash.digest('hex'), { file, text });
    }
  }

  get errors(): string[] {
    return this.#projects.flatMap(({ error }) => error ?? []);
  }

  files(pattern: RegExp): ProjectFile[] {
    return [...this.#files.values()].filter(({ file }) => pattern.test(file));
  }

  /**
   * Writes some of the projects to folders of their own: the first, the last and
   * what lies between at even distances.
   *
   * @returns the folders
   */
  write(folder: string, count: number): string[] {
    const made = this.#projects.filter(({ files }) => files.size > 0);
    const step = Math.max(1, (made.length - 1) / (count - 1));
    const chosen = new Set(
      Array.from({ length: Math.min(count, made.length) }, (_, index) =>
        Math.round(index * step),
      ),
    );
    return [...chosen].map(index => {
      const root = path.join(folder, `${index}`);
      for (const [file, text] of made[index].files) {
        mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
        writeFileSync(path.join(root, file), text);
      }
      return root;
    });
  }
}
