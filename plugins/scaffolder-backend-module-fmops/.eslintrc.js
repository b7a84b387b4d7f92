module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  rules: {
    // Tests start the plugins that the actions call
    '@backstage/no-mixed-plugin-imports': [
      'warn',
      { excludedFiles: ['**/*.test.ts'] },
    ],
  },
});
