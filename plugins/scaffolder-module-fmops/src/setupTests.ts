import '@fmops/frontend-test-utils/setup';
