module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  rules: {
    // Tests of the playground ask endpoints through the real workloads backend
    '@backstage/no-mixed-plugin-imports': [
      'warn',
      { excludedFiles: ['**/__testUtils__/**'] },
    ],
  },
});
