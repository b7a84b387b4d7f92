import { identityApiRef, storageApiRef } from '@backstage/core-plugin-api';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ShortlistButton } from './ShortlistButton';

const A = 'foundationmodel:default/a';
const bucketOf = (storage: ReturnType<typeof mockApis.storage>) =>
  storage.forBucket('fmops-models-shortlist');

function show(storage: ReturnType<typeof mockApis.storage>, user = 'me') {
  return renderInTestApp(<ShortlistButton entityRef={A} title="A" />, {
    apis: [
      [storageApiRef, storage],
      [
        identityApiRef,
        mockApis.identity({ userEntityRef: `user:default/${user}` }),
      ],
    ],
  });
}

const button = (name: string) => screen.findByRole('button', { name });

it('adds a model and takes it off again', async () => {
  const storage = mockApis.storage();
  const stored = () => bucketOf(storage).snapshot('user:default/me').value;
  show(storage);
  const add = await button('Add to shortlist: A');
  await waitFor(() => expect(add).toBeEnabled());
  await userEvent.click(add);
  const remove = await button('Remove from shortlist: A');
  expect(stored()).toEqual([A]);
  await userEvent.click(remove);
  await button('Add to shortlist: A');
  expect(stored()).toEqual([]);
});

it('keeps the shortlists of two users of a browser apart', async () => {
  const storage = mockApis.storage();
  await bucketOf(storage).set('user:default/me', [A]);
  show(storage, 'someone-else');
  const add = await button('Add to shortlist: A');
  await waitFor(() => expect(add).toBeEnabled());
});

it('adds nothing to a full shortlist', async () => {
  const storage = mockApis.storage();
  await bucketOf(storage).set(
    'user:default/me',
    Array.from({ length: 20 }, (_, index) => `${A}-${index}`),
  );
  show(storage);
  expect(
    await screen.findByTitle('The shortlist holds 20 models'),
  ).toBeVisible();
  expect(await button('Add to shortlist: A')).toBeDisabled();
});
