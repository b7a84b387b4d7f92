import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { run, start } from '../processes.mjs';
import { root } from '../settings.mjs';

const IGNORED = 'packages/backend/Dockerfile.dockerignore';
/** Who has no rights, wherever there is a root who can become somebody else. */
const NOBODY = 'nobody';
/** What of the environment reaches the steps: how to get out, and whom to trust. */
const PASSED = /^(https?_proxy|no_proxy|npm_config_|NODE_EXTRA_CA_CERTS$)/i;

const isRoot = process.getuid() === 0;

/** A folder in which the steps of the container run, as somebody who is not root. */
export class Sandbox {
  #folder;
  #toolchain;
  #env;

  /**
   * @param {string} folder an empty one
   * @param toolchain Node and Yarn, as `ensureToolchain` finds them
   */
  constructor(folder, toolchain) {
    const { env } = toolchain;
    this.#folder = folder;
    this.#toolchain = toolchain;
    const passed = Object.entries(env).filter(([name]) => PASSED.test(name));
    this.#env = {
      ...Object.fromEntries(passed),
      ...{ HOME: this.path('home'), TMPDIR: this.path('tmp') },
      PATH: `${this.path(
        'toolchain',
      )}:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin`,
      ...(env.npm_config_nodedir && { npm_config_nodedir: this.path('node') }),
    };
  }

  path(...names) {
    return path.join(this.#folder, ...names);
  }

  /** Brings the files that a build of the image gets, and Node and Yarn as the image has them. */
  fill() {
    fs.chmodSync(this.#folder, 0o755);
    for (const name of ['home', 'tmp', 'sources', 'toolchain', 'portal']) {
      fs.mkdirSync(this.path(name));
    }
    const wanted = fs
      .readFileSync(path.join(root, IGNORED), 'utf8')
      .split('\n')
      .filter(line => line.startsWith('!'))
      .map(line => line.slice(1));
    const archive = this.path('sources.tar');
    const git = ['-C', root, 'archive', '--output', archive, 'HEAD'];
    execFileSync('git', [...git, ...wanted]);
    execFileSync('tar', ['-xf', archive, '-C', this.path('sources')]);
    fs.rmSync(archive);
    this.#bringToolchain();
    if (isRoot) execFileSync('chown', ['-R', NOBODY, this.#folder]);
  }

  /** Runs a step to its end. */
  run(log, command) {
    const [program, ...args] = asNobody(command);
    return run(program, args, {
      env: this.#env,
      cwd: this.#folder,
      log: `container-${log}`,
    });
  }

  /** What was assembled belongs to root from now on, and the sources are gone. */
  seal() {
    for (const name of ['sources', 'home']) {
      fs.rmSync(this.path(name), { recursive: true });
    }
    if (isRoot) {
      execFileSync('chown', ['-R', 'root:root', this.path('portal')]);
    }
    execFileSync('chmod', ['-R', 'a-w', this.path('portal')]);
  }

  /**
   * Starts a program where only the folder for temporary files can be written
   * to: all file systems are read-only for it where this process may say so.
   */
  startSealed(log, command, env) {
    const sealed = isRoot
      ? [
          ...['unshare', '--mount', '--', 'sh', '-c'],
          `mount --bind "$TMPDIR" "$TMPDIR" && mount -o remount,ro,bind / && exec "$@"`,
          ...['sh', ...asNobody(command)],
        ]
      : command;
    const [program, ...args] = sealed;
    return start(program, args, {
      env: { ...this.#env, ...env, HOME: '/nowhere' },
      cwd: this.path('portal/packages/backend'),
      log: `container-${log}`,
    });
  }

  #bringToolchain() {
    const { env, node } = this.#toolchain;
    const options = { env, encoding: 'utf8' };
    const places = { node: fs.realpathSync(node) };
    const [yarn, script] = this.#toolchain.yarn;
    const which = execFileSync('which', [yarn], options).trim();
    places.yarn = script ?? fs.realpathSync(which);
    for (const [name, file] of Object.entries(places)) {
      const place = this.path('toolchain', name);
      fs.copyFileSync(file, place);
      fs.chmodSync(place, 0o755);
    }
    // Native modules are built against the headers of that Node
    const { npm_config_nodedir: home } = env;
    if (home) {
      const to = { recursive: true, dereference: true };
      fs.cpSync(`${home}/include`, this.path('node/include'), to);
    }
  }
}

function asNobody(command) {
  if (!isRoot) return command;
  // Unlike runuser, it becomes what it starts: signals reach that
  const as = ['--reuid', NOBODY, '--regid', 'nogroup', '--clear-groups'];
  return ['setpriv', ...as, '--', ...command];
}
