import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { code } from './code.mjs';

const BLOCK = /^(\w+)((?: "[^"]+")*) \{(?:\}|\n([\s\S]*?)^\})/gm;

/** A block at the outside of a file that is laid out as `hclfmt` does. */
class Block {
  constructor(file, type, labels, body) {
    this.file = file;
    this.type = type;
    this.labels = labels;
    this.body = body;
    this.code = code(body);
  }

  /** Names of the settings and blocks in it, not of those within them. */
  get settings() {
    return [...this.code.matchAll(/^ {2}(\w+)(?: +=| .*\{| \{)/gm)].map(
      ([, name]) => name,
    );
  }

  /** A setting as it is written. */
  setting(name) {
    return new RegExp(`^ {2}${name} += (.*)$`, 'm').exec(this.body)?.[1];
  }

  toString() {
    return [this.file, [this.type, ...this.labels].join(' ')].join(': ');
  }
}

/** The Terraform of a folder. */
export class Module {
  /**
   * @param {string} folder
   * @param {string} root that files are named from
   */
  constructor(folder, root) {
    this.folder = folder;
    this.files = globSync('*.tf', { cwd: folder })
      .sort()
      .map(name => {
        const file = path.join(folder, name);
        return {
          name: path.relative(root, file),
          text: readFileSync(file, 'utf8'),
        };
      });
    this.blocks = this.files.flatMap(({ name, text }) =>
      [...text.matchAll(BLOCK)].map(
        ([, type, labels, body = '']) =>
          new Block(
            name,
            type,
            [...labels.matchAll(/"([^"]+)"/g)].map(([, label]) => label),
            body,
          ),
      ),
    );
  }

  /** Blocks of a type, such as `variable`. */
  of(type) {
    return this.blocks.filter(block => block.type === type);
  }

  /** Everything that expressions of the folder can name. */
  get names() {
    return new Set(
      this.blocks.flatMap(({ type, labels, settings }) => {
        if (type === 'variable') return [`var.${labels[0]}`];
        if (type === 'locals') return settings.map(name => `local.${name}`);
        if (type === 'module') return [`module.${labels[0]}`];
        if (type === 'data') return [`data.${labels.join('.')}`];
        return type === 'resource' ? [labels.join('.')] : [];
      }),
    );
  }
}

/** All folders with Terraform below `root`, by their path. */
export function readModules(root) {
  const folders = new Set(
    globSync('**/*.tf', { cwd: root }).map(file =>
      path.join(root, path.dirname(file)),
    ),
  );
  return new Map(
    [...folders].sort().map(folder => [folder, new Module(folder, root)]),
  );
}
