import { builtinModules } from 'node:module';

const SPECIFIER =
  /\b(?:require|import)\(\s*(['"])([^'"\n]+)\1\s*\)|^(?:import|export)\b[^'"\n;]*?(['"])([^'"\n]+)\3;?$/gm;

/** Packages that compiled code imports, without those of Node. */
export function importedPackages(code) {
  const names = new Set();
  for (const match of code.matchAll(SPECIFIER)) {
    const specifier = match[2] ?? match[4];
    if (!/^(node:|\.|\/)/.test(specifier)) {
      const [first, second] = specifier.split('/');
      const name = first.startsWith('@') ? `${first}/${second}` : first;
      if (!builtinModules.includes(name)) names.add(name);
    }
  }
  return [...names].sort();
}
