/** Folder of the Python programs that `npm test` has installed, if it could. */
export const pythonBin = process.env.FMOPS_TEST_PYTHON_BIN;
