import { anything, routesDescribedBy, routesOf } from '@fmops/test-servers';
import { readOpenApi } from '../schema/readOpenApi';
import { createRouter } from './createRouter';

it('describes every route that there is, and no other', async () => {
  const router = await createRouter(anything());
  expect(routesOf(router)).toEqual(routesDescribedBy(await readOpenApi()));
});
