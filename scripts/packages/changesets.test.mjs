import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../settings.mjs';
import { publishedPackages } from './published.mjs';

const FRONT = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/;
const LINE = /^'([^']+)': (major|minor|patch)$/;

test('changesets name published packages, and say what changes for who uses them', () => {
  const folder = path.join(root, '.changeset');
  const published = publishedPackages().map(({ name }) => name);
  const files = fs
    .readdirSync(folder)
    .filter(file => file.endsWith('.md') && file !== 'README.md');
  for (const file of files) {
    const text = fs.readFileSync(path.join(folder, file), 'utf8');
    const [, front = '', words = ''] = FRONT.exec(text) ?? [];
    assert.ok(words.trim(), `${file} says nothing`);
    for (const line of front.split('\n')) {
      const [, name] = LINE.exec(line) ?? [];
      assert.ok(published.includes(name), `${file}: ${line}`);
    }
  }
});
