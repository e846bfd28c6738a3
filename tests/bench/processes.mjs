import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/*
 * Every contender runs in a process of its own, so that none pays for another's memory or compiled code, and because
 * Emmett replaces the type parsers of pg for the whole process. The parent asks, one question at a time.
 */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Starts `file` and gives back `ask(method, argument)`.
 * @param {string} file
 * @param {readonly string[]} [flags] of Node, where the product is started with some
 */
export const start = (file, flags = []) => {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execArgv: [...process.execArgv, ...flags],
  });
  running.add(child);
  let pending;
  let ended = false;
  child.on('message', ({ answer, error }) => {
    const { resolve, reject } = pending;
    pending = undefined;
    if (error === undefined) resolve(answer);
    else reject(new Error(`${file}: ${error}`));
  });
  child.on('exit', (code, signal) => {
    ended = true;
    running.delete(child);
    pending?.reject(new Error(`${file} ended with ${signal ?? code}.`));
  });
  return {
    /** @returns {Promise<any>} */
    ask: (method, argument) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(new Error(`${file} has ended.`));
        pending = { resolve, reject };
        child.send({ method, argument });
      }),
    stop: async () => {
      if (ended) return;
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.disconnect();
      await gone;
    },
  };
};

export const stopAll = () => {
  for (const child of running) child.kill('SIGKILL');
};

/**
 * The other side: answers the parent with these functions, and ends when it lets go.
 * @param {Record<string, (argument: any) => unknown>} methods
 */
export const serve = (methods) => {
  process.on('message', async ({ method, argument }) => {
    try {
      process.send({ answer: (await methods[method](argument)) ?? null });
    } catch (error) {
      process.send({ error: error.stack ?? String(error) });
    }
  });
  process.on('SIGINT', () => undefined); // The parent hears it too and clears up.
  process.on('disconnect', async () => {
    await methods.close?.();
    process.exit(0);
  });
};
