module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  rules: {
    // Tests of the playground ask endpoints through the real workloads backend
    '@backstage/no-mixed-plugin-imports': [
      'warn',
      { excludedFiles: ['**/__testUtils__/**'] },
    ],
  },
  overrides: [
    {
      // It registers the tests that each model server is to pass
      files: ['src/playground/__testUtils__/modelServerContract.ts'],
      rules: { 'jest/no-export': 'off' },
    },
  ],
});
