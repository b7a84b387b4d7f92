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
      await screen.findByRole('img', { name: /^Loss: from 2.31 to 0.87/ }),
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

  it('asks for times and colours, and shows times on request', async () => {
    const { log } = await openLog();
    expect(log).toMatchObject({ timestamps: true, ansi: true });
    await say(() =>
      log.send(['2026-03-01T10:00:00.250Z \u001b[31mno\u001b[0m']),
    );
    await waitFor(() => expect(shownLines()).toEqual(['no']));
    expect(screen.getByText('no').style.color).toMatch(/^rgb/);
    expect(document.querySelector('[role=log] time')).toBeNull();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Times' }));
    expect(document.querySelector('[role=log] time')).toHaveAttribute(
      'datetime',
      '2026-03-01T10:00:00.250Z',
    );
    await userEvent.click(screen.getByRole('checkbox', { name: 'Times' }));
  });

  it('goes on after the last line when the page comes back', async () => {
    const { api, log } = await openLog();
    const at = (second: number, text: string) =>
      `2026-03-01T10:00:0${second}.000000001Z ${text}`;
    await say(() => log.send([at(1, 'a'), at(2, 'b')]));
    await waitFor(() => expect(shownLines()).toEqual(['a', 'b']));
    await setVisibility('hidden');
    await setVisibility('visible');
    expect(api.logs[1].sinceTime).toBe('2026-03-01T10:00:02.000000001Z');
    await say(() => api.logs[1].send([at(1, 'a'), at(2, 'b'), at(3, 'c')]));
    await waitFor(() => expect(shownLines()).toEqual(['a', 'b', 'c']));
  });

  it('searches: counts, goes from match to match, shows only matches', async () => {
    const { log } = await openLog();
    await say(() => log.send(['ok', 'NCCL error', 'ok', 'another Error']));
    const field = await screen.findByRole('textbox', {
      name: 'Search the log',
    });
    await userEvent.type(field, 'error');
    expect(await screen.findByText('2 lines')).toBeInTheDocument();
    expect(
      [...document.querySelectorAll('mark')].map(mark => mark.textContent),
    ).toEqual(['error', 'Error']);
    await userEvent.type(field, '{Enter}{Enter}');
    expect(screen.getByText('2 of 2')).toBeInTheDocument();
    expect(document.querySelector('[data-line][aria-current]')).toHaveAttribute(
      'data-line',
      '4',
    );
    expect(screen.getByRole('checkbox', { name: 'Follow' })).not.toBeChecked();

    await userEvent.click(
      screen.getByRole('checkbox', { name: 'Only matches' }),
    );
    expect(shownLines()).toEqual(['NCCL error', 'another Error']);
    await say(() => log.send(['a third error']));
    await waitFor(() => expect(shownLines()).toHaveLength(3));
    await userEvent.type(field, 'x');
    expect(
      await screen.findByText('No line that was read contains “errorx”.'),
    ).toBeInTheDocument();
  });

  it('copies chosen lines, and a link that leads to them', async () => {
    const { log } = await openLog();
    await say(() =>
      log.send(['2026-03-01T10:00:00Z a', '2026-03-01T10:00:01Z b']),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Choose line 1' }),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Choose line 2' }), {
      shiftKey: true,
    });
    expect(screen.getByText('Lines 1 to 2')).toBeInTheDocument();
    document.execCommand = jest.fn(() => true);
    await userEvent.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(document.execCommand).toHaveBeenCalledWith('copy');
  });

  it('reads the previous run of a container, and says how it ended', async () => {
    const { pods } = withContainer('running');
    pods[0].containers[0].lastTermination = {
      reason: 'OOMKilled',
      exitCode: 137,
    };
    const api = await openRun(someDetails({ pods }));
    expect(screen.getByText('OOMKilled, exit code 137')).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('checkbox', { name: 'Previous run' }),
    );
    expect(api.logs.at(-1)).toMatchObject({ previous: true });
    await say(() => api.logs.at(-1)!.fail(new NotFoundError('no previous')));
    expect(
      screen.getByText(/has no log of a previous run/),
    ).toBeInTheDocument();
  });

  it('reads all on request', async () => {
    const { api, log } = await openLog();
    await say(() => log.send(Array.from({ length: 5_000 }, (_, i) => `${i}`)));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Read all' }),
    );
    expect(api.logs[1].tailLines).toBeUndefined();
    expect(api.logs[1].sinceTime).toBe('1970-01-01T00:00:00Z');
    await say(() => api.logs[1].send(['first']));
    await waitFor(() => expect(shownLines()).toEqual(['first']));
  });

  it('downloads the whole log, and says why where it cannot', async () => {
    const { api } = await openLog();
    api.downloadLog.mockRejectedValue(new Error('kubelet timed out'));
    await userEvent.click(screen.getByRole('button', { name: 'Download' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Not downloaded: kubelet timed out',
    );
    expect(api.downloadLog.mock.calls[0][1]).toEqual({
      pod: 'support-tone-node-0-0',
      container: 'trainer',
    });
  });

  it('shows the lines that were kept when the pods are gone', async () => {
    const kept = { pod: 'node-0', container: 'trainer' };
    const keptAt = '2026-03-01T11:00:00Z';
    const api = renderRuns({
      extensions: [runsPage],
      path: '/runs/local/uid-1',
    });
    api.keptLog.mockResolvedValue({
      ...kept,
      keptAt,
      truncated: true,
      lines: ['CUDA out of memory'],
    });
    await waitFor(() => expect(api.detailStreams).toHaveLength(1));
    await say(() =>
      api.detailStreams[0].send(
        someDetails({
          workload: aWorkload({ state: 'Failed' }),
          pods: [],
          keptLog: { ...kept, keptAt },
        }),
      ),
    );
    expect(
      await screen.findByText(
        /The pods are gone.*last lines of node-0 \/ trainer, as they were kept .* There were lines before/,
      ),
    ).toBeVisible();
    await waitFor(() => expect(shownLines()).toEqual(['CUDA out of memory']));
    expect(api.logs).toHaveLength(0);
  });

  it.each([
    ['Queued', /^The log begins when/],
    ['Succeeded', /^Its pods are gone/],
  ] as const)('says of a %s run without pods: %s', async (state, text) => {
    await openRun(someDetails({ workload: aWorkload({ state }), pods: [] }));
    expect(await screen.findByText(text)).toBeInTheDocument();
  });
});
