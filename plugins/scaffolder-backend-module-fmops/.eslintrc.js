module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  rules: {
    // Tests start the plugins that the actions call
    '@backstage/no-mixed-plugin-imports': [
      'warn',
      { excludedFiles: ['**/*.test.ts'] },
    ],
  },
  overrides: [
    {
      // They register the tests that the files below src/proof call for a stage
      files: ['src/__testUtils__/proof/prove*.ts'],
      rules: { 'jest/no-export': 'off' },
    },
  ],
});
