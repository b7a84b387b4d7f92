import request from 'supertest';
import { startEvaluationsBackend } from '../__testUtils__/startEvaluationsBackend';

it('starts, and knows no path that is not described', async () => {
  const { server } = await startEvaluationsBackend();
  const { status } = await request(server).get(
    '/api/fmops-evaluations/v1/nothing',
  );
  expect(status).toBe(404);
});
