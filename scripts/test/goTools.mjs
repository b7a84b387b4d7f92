import { ensureGoTool } from '../../tools/goTool.mjs';

/** Programs that scaffolded projects are tried with: where tests find them, and for what. */
const TOOLS = {
  kustomize: {
    variable: 'FMOPS_TEST_KUSTOMIZE',
    tries: 'the environments of projects',
  },
  hclfmt: {
    variable: 'FMOPS_TEST_HCLFMT',
    tries: 'the form of Terraform in projects',
  },
  tflint: {
    variable: 'FMOPS_TEST_TFLINT',
    tries: 'the Terraform of infra',
  },
};

/**
 * Builds the programs (once).
 *
 * @returns {Promise<NodeJS.ProcessEnv>} where tests find them; without those that can't be had
 */
export async function findGoTools({ report }) {
  const env = {};
  for (const [name, { variable, tries }] of Object.entries(TOOLS)) {
    try {
      env[variable] = await report.time(`${name}: build`, () =>
        ensureGoTool(name),
      );
    } catch (error) {
      report.skip(
        `tests of ${tries}`,
        error.code === 'ENOENT'
          ? `Go, to build ${name}, is not installed`
          : `${name} can't be built: ${error.message}`,
        { counted: true },
      );
    }
  }
  return env;
}
