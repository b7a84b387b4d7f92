// Writes the tables of settings in the READMEs of packages: npm run readmes
import fs from 'node:fs';
import path from 'node:path';
import prettier from 'prettier';
import { main } from './console.mjs';
import { configKeys } from './packages/configKeys.mjs';
import { configTable, tableIn, withTable } from './packages/configTable.mjs';
import { publishedPackages } from './packages/published.mjs';

main(async () => {
  for (const { folder } of publishedPackages()) {
    const schema = path.join(folder, 'config.d.ts');
    const readme = path.join(folder, 'README.md');
    const text = fs.readFileSync(readme, 'utf8');
    if (!fs.existsSync(schema) || tableIn(text) === undefined) continue;
    const written = withTable(text, configTable(configKeys(schema)));
    const options = await prettier.resolveConfig(readme);
    fs.writeFileSync(
      readme,
      await prettier.format(written, { ...options, filepath: readme }),
    );
  }
});
