/** What `setupTests.ts` of each package with pages imports. */
import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Pages and cards are loaded lazily, which takes seconds on a busy machine.
configure({ asyncUtilTimeout: 30_000 });
