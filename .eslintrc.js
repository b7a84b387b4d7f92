module.exports = {
  root: true,
  plugins: ['regexp'],
  overrides: [
    {
      files: ['**/src/**/*.ts', '**/src/**/*.tsx'],
      excludedFiles: ['**/*.test.*', '**/__testUtils__/**'],
      rules: {
        // Who sends a text is not to decide how long it is read
        'regexp/no-super-linear-backtracking': 'error',
        'regexp/no-super-linear-move': ['error', { report: 'potential' }],
      },
    },
  ],
};
