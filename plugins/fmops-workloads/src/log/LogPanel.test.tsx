import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NotFoundError } from '@backstage/errors';
import type { WorkloadDetails } from '@fmops/backstage-plugin-fmops-workloads-common';
import { runsPage } from '../extensions/runsPage';
import { renderRuns, say, setVisibility } from '../__testUtils__/renderRuns';
import { aWorkload, someDetails } from '../__testUtils__/workloads';

async function openRun(details: WorkloadDetails) {
  const api = renderRuns({ extensions: [runsPage], path: '/runs/local/uid-1' });
  await waitFor(() => expect(api.detailStreams).toHaveLength(1));
  await say(() => api.detailStreams[0].send(details));
  return api;
}

async function openLog() {
  const api = await openRun(someDetails());
  await waitFor(() => expect(api.logs).toHaveLength(1));
  return { api, log: api.logs[0] };
}

const shownLines = () =>
  screen.getAllByTestId('log-text').map(line => line.textContent);

function withContainer(state: string, reason?: string) {
  return someDetails({
    pods: [
      {
        name: 'node-0',
        phase: 'Pending',
        containers: [
          { name: 'trainer', ready: false, restarts: 0, state, reason },
        ],
      },
    ],
  });
}

afterEach(() => setVisibility('visible'));

describe('log of a run', () => {
  it('appends lines as they come, as plain text', async () => {
    const { log } = await openLog();
    expect(log).toMatchObject({
      pod: 'support-tone-node-0-0',
      container: 'trainer',
    });
    await say(() => log.send(['loading', '<img src=x onerror=alert(1)>']));
    await waitFor(() =>
      expect(shownLines()).toEqual(['loading', '<img src=x onerror=alert(1)>']),
    );
    await say(() => log.send(['\u001b[32mready\u001b[0m']));
    await waitFor(() => expect(shownLines()).toContain('ready'));
    expect(document.querySelector('img[src="x"]')).toBeNull();

    await say(() => log.end());
    expect(
      await screen.findByText(/this is the end of its log/),
    ).toBeInTheDocument();
    expect(shownLines()).toHaveLength(3);
  });

  it('draws the loss that the log prints', async () => {
    const { log } = await openLog();
    await say(() =>
      log.send([
        "{'loss': 2.31, 'epoch': 0.1}",
        "{'loss': 1.5, 'epoch': 0.2}",
        "{'loss': 0.87, 'epoch': 0.3}",
      ]),
    );
    expect(
      await screen.findByRole('img', {
        name: 'Loss from 2.31 at epoch 0.1 to 0.87 at epoch 0.3, 3 values',
      }),
    ).toBeInTheDocument();
  });

  it('stops following when the reader scrolls up, and goes on at the end', async () => {
    const { log } = await openLog();
    await say(() => log.send(Array.from({ length: 500 }, (_, i) => `${i}`)));
    const box = await screen.findByRole('log');
    const follow = screen.getByRole('checkbox', { name: 'Follow' });
    expect(follow).toBeChecked();
    expect(shownLines().length).toBeLessThan(200);

    Object.defineProperties(box, {
      scrollHeight: { value: 10_000 },
      clientHeight: { value: 420 },
    });
    fireEvent.scroll(box, { target: { scrollTop: 9580 } });
    expect(follow).toBeChecked();
    fireEvent.scroll(box, { target: { scrollTop: 4000 } });
    expect(follow).not.toBeChecked();
    expect(shownLines()).toContain('200');
    await say(() => log.send(['one more']));
    await new Promise(resolve => setTimeout(resolve, 150));
    expect(box.scrollTop).toBe(4000);

    await userEvent.click(follow);
    expect(box.scrollTop).toBe(10_000);
  });

  it('keeps what it has read when the page was hidden and the pod is gone', async () => {
    const { api, log } = await openLog();
    await say(() => log.send(['precious']));
    await waitFor(() => expect(shownLines()).toEqual(['precious']));
    await setVisibility('hidden');
    expect(log.signal.aborted).toBe(true);
    await setVisibility('visible');
    await say(() => api.logs[1].fail(new NotFoundError('Pod not found')));
    expect(screen.getByText(/The pod is gone/)).toBeInTheDocument();
    expect(shownLines()).toEqual(['precious']);
  });

  it('starts anew with what comes after it was opened again', async () => {
    const { api, log } = await openLog();
    await say(() => log.send(['a']));
    await waitFor(() => expect(shownLines()).toEqual(['a']));
    await setVisibility('hidden');
    await setVisibility('visible');
    await say(() => api.logs[1].send(['a', 'b']));
    await waitFor(() => expect(shownLines()).toEqual(['a', 'b']));
  });

  it('offers to try again when the log cannot be read', async () => {
    const { api, log } = await openLog();
    await say(() => log.fail(new Error('kubelet timed out')));
    expect(screen.getByText(/kubelet timed out/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(api.logs).toHaveLength(2);
  });

  it('waits for a container that has not started, then follows it', async () => {
    const api = await openRun(withContainer('waiting', 'ImagePullBackOff'));
    expect(
      await screen.findByText(
        /^trainer has not started yet \(ImagePullBackOff\)/,
      ),
    ).toBeInTheDocument();
    expect(api.logs).toHaveLength(0);
    await say(() => api.detailStreams[0].send(withContainer('running')));
    expect(api.logs).toHaveLength(1);
  });

  it.each([
    ['Queued', /^The log begins when/],
    ['Succeeded', /^Its pods are gone/],
  ] as const)('says of a %s run without pods: %s', async (state, text) => {
    await openRun(someDetails({ workload: aWorkload({ state }), pods: [] }));
    expect(await screen.findByText(text)).toBeInTheDocument();
  });
});
